import { line } from '../wording/index.ts';
import { finding } from './finding.ts';
import { hostOf, isSameSite } from './hosts.ts';
import type { AppraisalInput } from './input.ts';
import type { Finding } from './model.ts';
import { sourceLines } from './source-lines.ts';

/** Who runs the site in the browser's address bar; what the page gives as its name and address is only set beside it. */
export function site({ article, site: source }: AppraisalInput): Finding[] {
  const host = hostOf(article.url);
  const claimed = hostOf(article.claimedUrl);
  if (host === '' || source.status === 'none') {
    return [finding('site', 'local', 'does-not-apply', line('site.local'))];
  }
  const { source: text, basis, basisLink } = sourceLines(source, host);
  const state = source.status === 'listed' ? 'found' : 'not-found';
  const findings = [
    finding('site', 'operator', state, text, {
      details: basis ? [basis] : [],
      links: basisLink ? [basisLink] : [],
    }),
  ];
  if (article.siteName !== undefined) {
    findings.push(finding('site', 'named', 'found', line('site.named', { name: article.siteName })));
  }
  if (claimed !== '' && !isSameSite(host, claimed)) {
    findings.push(finding('site', 'claimed', 'found', line('site.claimed-elsewhere', { claimed, host })));
  }
  return findings;
}
