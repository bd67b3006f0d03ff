/**
 * What is checked on this page: the four JAMA benchmarks for pages on health (Silberg, Lundberg, Musacchio:
 * Assessing, controlling, and assuring the quality of medical information on the Internet. JAMA 1997; 277:
 * 1244–1245) — authorship, attribution, disclosure, currency — then reviewer, corrections, editorial policy and
 * feedback. Each has one of the five states and the page's own words; nothing is added up.
 */
import type {
  Article,
  Claim,
  ClaimKind,
  DatedFact,
  Person,
  PolicyKind,
  Provenance,
} from '../article/model.ts';
import { type Line, line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Criterion, Finding, FindingState } from './model.ts';
import { canLead, isPrinted, nameOf, printedDate, printedPerson, saysUnseen } from './printed.ts';
import { IN_CODE } from './when.ts';
import { hasOpenRole, partition, people } from './who.ts';

/** What one criterion rests on: the state, what it leaves open, the page's words, and where they stand. */
interface Check {
  state: FindingState;
  details: Line[];
  provenance: Provenance[];
}

/** Each criterion with what we looked for and how; in the order of the instrument, then ours. */
const CRITERIA: readonly (readonly [Criterion, Line, (article: Article) => Check])[] = [
  ['authorship', line('checked.authorship'), article => inRole(article, 'author')],
  ['attribution', line('checked.attribution'), attribution],
  ['funding', line('checked.funding'), article => disclosed(article, ['affiliation', 'disclosure'])],
  ['advertising', line('checked.advertising'), article => disclosed(article, ['advertising'])],
  ['currency', line('checked.currency'), currency],
  ['reviewer', line('checked.reviewer'), reviewer],
  ['corrections', line('checked.corrections'), article => stated(article, 'corrections', 'corrections')],
  ['editorial', line('checked.editorial'), editorial],
  ['feedback', line('checked.feedback'), feedback],
];

/** The criteria with their states; where a role is open, the criterion could not be checked. */
export function checked(article: Article): Finding[] {
  return CRITERIA.map(([criterion, text, check]) => {
    const { state, details, provenance } = check(article);
    return finding('checked', criterion, state, text, {
      details,
      provenance,
      label: line(`label.criterion.${criterion}`),
    });
  });
}

/** The same words are often printed twice, above and below the text. */
function distinct(details: Line[]): Line[] {
  return [...new Map(details.map(detail => [JSON.stringify(detail), detail])).values()];
}

const found = (details: Line[], provenance: Provenance[]): Check => ({
  state: 'found',
  details: distinct(details),
  provenance,
});
const open = (why: Line, details: Line[], provenance: Provenance[]): Check => ({
  state: 'could-not-check',
  details: distinct([why, ...details]),
  provenance,
});
const notFound: Check = { state: 'not-found', details: [line('checked.where')], provenance: [] };

/** Words that the page keeps from sight are quoted, and do not count. */
const foundUnseen = (details: Line[], provenance: Provenance[]): Check => ({
  state: 'not-found',
  details: distinct([line('checked.unseen'), ...details]),
  provenance,
});

const says = (words: string) => line('checked.says', { words });

function personWords(person: Person, named: readonly Person[]): Line {
  return isPrinted(person.provenance) || person.roleAsPrinted !== ''
    ? (saysUnseen(printedPerson(person, named), person.provenance) ?? says(printedPerson(person, named)))
    : line('who.in-code', { name: nameOf(person), role: `role.${person.role}` });
}

function dateWords(date: DatedFact): Line {
  return isPrinted(date.provenance)
    ? (saysUnseen(printedDate(date), date.provenance) ?? says(printedDate(date)))
    : line(IN_CODE[date.kind], { date: date.iso });
}

/** People in a role; those whose role the label leaves open may have it. */
function inRole(article: Article, role: 'author' | 'reviewer'): Check {
  const [named, kept] = partition(people(article));
  const fitting = named.filter(person => person.role === role);
  const places = (of: Person[]) => of.map(({ provenance }) => provenance);
  const words = (of: Person[]) => of.map(person => personWords(person, named));
  if (fitting.length > 0) return found(words(fitting), places(fitting));
  const unclear = named.filter(hasOpenRole);
  const unseen = kept.filter(person => person.role === role);
  if (unclear.length === 0 && unseen.length > 0) return foundUnseen(words(unseen), places(unseen));
  if (unclear.length === 0) return notFound;
  return open(line('checked.open-role'), words(unclear), places(unclear));
}

function reviewer(article: Article): Check {
  const check = inRole(article, 'reviewer');
  const { anonymousReview: badge } = article;
  if (check.state !== 'not-found' || !badge) return check;
  const unseen = saysUnseen(badge.quote, badge);
  if (unseen && !canLead(badge)) return foundUnseen([unseen], [badge]);
  return open(line('checked.no-name'), [unseen ?? says(badge.quote)], [badge]);
}

function attribution({ references, citations, citationStyle }: Article): Check {
  const { length: n } = references;
  if (n > 0) return found([line('checked.counted', { n })], []);
  const isUncounted = citationStyle === 'author-year' || citations.length > 0;
  return isUncounted ? open(line('checked.uncounted'), [], []) : notFound;
}

function currency({ dates }: Article): Check {
  const [known, unseen] = partition(
    [dates.published, dates.modified, dates.reviewed].filter(date => date !== undefined),
  );
  const places = (of: DatedFact[]) => of.map(({ provenance }) => provenance);
  if (known.length > 0) return found(known.map(dateWords), places(known));
  return unseen.length > 0 ? foundUnseen(unseen.map(dateWords), places(unseen)) : notFound;
}

/** A sentence of the page says so; a link may lead to such words, but we open none. */
function disclosed(article: Article, kinds: readonly ClaimKind[]): Check {
  const sentences = sentencesOf(article, kinds);
  return sentences.length > 0 ? saidIn(sentences) : linked(article, 'disclosure', 'unopened');
}

/** A link to such a page, or a sentence that says so. */
function stated(article: Article, policy: PolicyKind, kind: ClaimKind): Check {
  const sentences = sentencesOf(article, [kind]);
  return sentences.length > 0 ? saidIn(sentences) : linked(article, policy, 'found');
}

function editorial(article: Article): Check {
  return linkedNotNamed(article, 'editorial', 'editorial-policy', line('checked.named-only'));
}

function feedback(article: Article): Check {
  return linkedNotNamed(article, 'feedback', 'feedback', line('checked.way-named-only'));
}

/** "We follow a strict policy", "Use the link to report errors" name such a thing; only a link leads to it. */
function linkedNotNamed(article: Article, policy: PolicyKind, kind: ClaimKind, namedOnly: Line): Check {
  const link = linked(article, policy, 'found');
  const sentences = sentencesOf(article, [kind]);
  if (link.state === 'found' || sentences.length === 0) return link;
  const { details, provenance } = saidIn(sentences);
  return open(namedOnly, details, provenance);
}

const sentencesOf = ({ claims }: Article, kinds: readonly ClaimKind[]) =>
  claims.filter(({ kind }) => kinds.includes(kind));

const saidIn = (sentences: Claim[]): Check =>
  found(
    sentences.map(({ text }) => says(text)),
    sentences.map(({ provenance }) => provenance),
  );

function linked({ policies }: Article, policy: PolicyKind, is: 'found' | 'unopened'): Check {
  const link = policies[policy];
  if (!link) return notFound;
  const details = [line('checked.link', { words: link.text })];
  return is === 'found'
    ? found(details, [link.provenance])
    : open(line('checked.unopened'), details, [link.provenance]);
}
