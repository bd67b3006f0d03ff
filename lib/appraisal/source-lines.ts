import type { SourceResult } from '../sources/model.ts';
import { type Line, line, type MessageKey } from '../wording/index.ts';
import { isWebAddress } from './hosts.ts';
import { isSourceClass, type KindKey } from './kinds.ts';
import type { Link } from './model.ts';

/** The catalogue's words for a source class, e.g. "a journal site". */
export function classKey(sourceClass: string): Extract<MessageKey, `class.${string}`> {
  return isSourceClass(sourceClass) ? `class.${sourceClass}` : 'class.other';
}

/** Who stands behind an address, and on what the table rests for it. `host` is what the reader sees in the link. */
export function sourceLines(source: SourceResult | undefined, host: string, kind?: KindKey): SourceLines {
  // Wikipedia's own words tell more than the name of who hosts it.
  const wiki = kind === 'kind.wikipedia' ? line('source.wikipedia') : undefined;
  if (source === undefined) return { source: wiki ?? line('source.pending') };
  if (source.status === 'none') return { source: line('source.no-link') };
  if (source.status === 'unlisted') {
    return { source: wiki ?? line('source.unlisted', { host: source.host || host }) };
  }
  const { organisation, basis, basisUrl, matched, checked, registrantOf: prefix } = source;
  const named = { organisation, class: classKey(source.class) };
  // The row of a DOI's start tells who registered it. The link's host is somebody else's.
  const said =
    prefix === undefined
      ? line('source.listed', { ...named, host: host || matched })
      : line('source.registrant', { ...named, prefix });
  return {
    source: wiki ?? said,
    ...(basis !== '' && { basis: basisLine(basis, checked) }),
    ...(isWebAddress(basisUrl) && { basisLink: { label: line('button.where-said'), url: basisUrl } }),
  };
}

/** "record 2026-06-02", "page 2026-11-22" (docs/sources.md); a row that was not read again has no day to give. */
const READ = /^(record|page) (\d{4}-\d\d-\d\d)$/;

/** What a row rests on, and on which day that was read, where it was. */
function basisLine(basis: string, checked: string | undefined): Line {
  const [, kind, on] = READ.exec(checked ?? '') ?? [];
  if (on === undefined) return line('source.basis', { basis });
  return line(kind === 'record' ? 'source.basis-record' : 'source.basis-page', { basis, on });
}

interface SourceLines {
  source: Line;
  basis?: Line;
  basisLink?: Link;
}

/** What the link itself shows beyond the table: a wiki, or the page's own site. */
export function linkFacts(kind: KindKey | undefined): Line[] {
  if (kind === 'kind.wikipedia') return [line('source.wikipedia-advice')];
  if (kind === 'kind.own') return [line('source.own')];
  return [];
}

/** What a class cannot tell, where readers may take it to. */
export function classLimits(source: SourceResult | undefined): Line[] {
  return source?.status === 'listed' && source.class === 'journal' ? [line('source.class-not-item')] : [];
}
