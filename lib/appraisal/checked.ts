/**
 * What is checked on this page: the four JAMA benchmarks for pages on health (Silberg, Lundberg, Musacchio:
 * Assessing, controlling, and assuring the quality of medical information on the Internet. JAMA 1997; 277:
 * 1244–1245) — authorship, attribution, disclosure, currency — then reviewer, corrections and editorial policy.
 * Each is found or not found where we looked, with the page's words; nothing is added up.
 */
import type { Article, ClaimKind, PolicyKind, Provenance } from '../article/model.ts';
import { line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Finding, FindingState } from './model.ts';
import { hasOpenRole, people } from './who.ts';

/** What one criterion rests on: the state, and the words on the page. */
interface Check {
  state: FindingState;
  provenance: Provenance[];
}

const found = (provenance: Provenance[]): Check => ({ state: 'found', provenance });
const notFound: Check = { state: 'not-found', provenance: [] };

/** The criteria in the order of the instrument, each with its line. */
const CRITERIA = [
  ['authorship', line('checked.authorship'), authorship],
  ['attribution', line('checked.attribution'), attribution],
  ['disclosure', line('checked.disclosure'), disclosure],
  ['currency', line('checked.currency'), currency],
  ['reviewer', line('checked.reviewer'), reviewer],
  ['corrections', line('checked.corrections'), corrections],
  ['editorial', line('checked.editorial'), editorial],
] as const satisfies readonly (readonly [string, ReturnType<typeof line>, (article: Article) => Check])[];

/** The criteria with their states; where a role is open, the criterion could not be checked. */
export function checked(article: Article): Finding[] {
  return CRITERIA.map(([subject, text, check]) => {
    const { state, provenance } = check(article);
    const details = DETAILS[state];
    return finding('checked', subject, state, text, { provenance, details });
  });
}

const DETAILS: Record<FindingState, Finding['details']> = {
  found: [],
  'not-found': [line('missing.where')],
  'could-not-check': [line('checked.open')],
  'not-asked': [],
  'does-not-apply': [],
};

/** People in a role; those whose role the label leaves open may have it. */
function inRole(article: Article, role: 'author' | 'reviewer'): Check {
  const named = people(article);
  const fitting = named.filter(person => person.role === role);
  if (fitting.length > 0) return found(fitting.map(({ provenance }) => provenance));
  const open = named.filter(hasOpenRole);
  if (open.length === 0) return notFound;
  return { state: 'could-not-check', provenance: open.map(({ provenance }) => provenance) };
}

function authorship(article: Article): Check {
  return inRole(article, 'author');
}

function reviewer(article: Article): Check {
  const check = inRole(article, 'reviewer');
  const { anonymousReview } = article;
  if (check.state !== 'not-found' || !anonymousReview) return check;
  return { state: 'could-not-check', provenance: [anonymousReview] };
}

function attribution({ references, citations, citationStyle }: Article): Check {
  if (references.length > 0) return found([]);
  const isUncounted = citationStyle === 'author-year' || citations.length > 0;
  return isUncounted ? { state: 'could-not-check', provenance: [] } : notFound;
}

function disclosure(article: Article): Check {
  return stated(article, 'disclosure', ['advertising', 'affiliation', 'disclosure']);
}

function currency({ dates }: Article): Check {
  const known = [dates.published, dates.modified].filter(date => date !== undefined);
  return known.length > 0 ? found(known.map(({ provenance }) => provenance)) : notFound;
}

function corrections(article: Article): Check {
  return stated(article, 'corrections', ['corrections']);
}

function editorial(article: Article): Check {
  const check = stated(article, 'editorial', ['editorial-policy']);
  // "We follow a strict policy" names the rules; only a link leads to them.
  return check.state === 'found' && !article.policies.editorial
    ? { ...check, state: 'could-not-check' }
    : check;
}

/** A link to such a page, or a sentence that says so. */
function stated({ policies, claims }: Article, policy: PolicyKind, kinds: ClaimKind[]): Check {
  const link = policies[policy];
  const sentences = claims.filter(({ kind }) => kinds.includes(kind));
  const provenance = [...(link ? [link] : []), ...sentences].map(item => item.provenance);
  return provenance.length > 0 ? found(provenance) : notFound;
}
