import { attributeOf, isElement, isInside, nameOf, parentOf } from '../dom-access.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Claim } from '../model.ts';
import { collapse } from '../page-text.ts';
import { readBylines } from '../people/bylines.ts';
import type { Line } from '../text/lines.ts';
import { readTextOf } from '../text/read-text.ts';
import { type Reading, seenIn } from '../text/reading.ts';
import { mayClaim } from '../text/signs.ts';
import { wordsOf } from '../text/words.ts';
import { claimsOf, groupsIn } from './claim-rules.ts';
import { sentencesOf } from './sentences.ts';

/** More on one page is a page about claims; the first ones are shown. */
const MOST_CLAIMS = 40;
/** Text of a container up to which it is a notice, and not the article. */
const LONGEST_NOTICE = 1_500;
const LONGEST_SENTENCE = 600;
const SHORTEST_SENTENCE = 12;

/** Words that any claim in the seven languages has at least one of; most lines of a page have none. */
const CHEAP_SIGN =
  /review|fact|editor|preprint|forum|citing|sourc|referenc|parenthes|updat|advice|feedback|advert|sponsor|affiliat|commission|plagiar|accredit|certif|correct|disclos|conflict|evidence|science|scientific|stud(?:y|ies)|journal|written|author|byline|objective|unbiased|independent|trust|citation|cite|link|prüf|quell|ersetz|evidenz|redaktion|fehler|provision|aktualis|relu|vérifi|valid|rempla|substitu|commission|publicit|revisa|revis|sustituye|fuentes|reempla|afilia|comisi|actuali|fontes|atualiz|verifica|sostitui|fonti|aggiorna|gecontrol|beoordeel|vervang|bronnen|bijgewerkt|medisch|informativ|information/i;

/**
 * What the site says about itself on this page: each sentence with the kinds of claim it makes, in its exact words,
 * with the whole notice around it. Words in parts that aren't displayed are read too, and said to be hidden.
 */
export function readClaims(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  const seen = new Map<string, Claim>();
  for (const line of reading.lines) {
    if (line.zone === 'comments' || line.block.headingLevel > 0 || !mayClaim(reading.lexicon, line.block))
      continue;
    if (!CHEAP_SIGN.test(line.text)) continue;
    if (isMenu(line)) continue;
    for (const sentence of sentencesOf(line.text)) {
      if (sentence.text.length < SHORTEST_SENTENCE || sentence.text.length > LONGEST_SENTENCE) continue;
      const text = collapse(sentence.text);
      for (const kind of claimsOf(groupsIn(wordsOf(sentence.text)))) {
        if (claims.length >= MOST_CLAIMS) return claims;
        if (kind === 'medically-reviewed' && isByline(reading.lexicon, sentence.text, reading)) continue;
        const known = seen.get(`${kind} ${text}`);
        // Said twice: where the reader can see it counts.
        if (known && (known.provenance.from === 'visible text' || line.block.hidden)) continue;
        const id = known?.id ?? `claim-${claims.length + 1}`;
        const notice = noticeOf(line, reading.heading);
        const provenance = seenIn(reading, line, sentence.start, sentence.end, id);
        if (known) Object.assign(known, { notice, provenance });
        else {
          const claim: Claim = { id, kind, text, notice, provenance };
          seen.set(`${kind} ${text}`, claim);
          claims.push(claim);
        }
      }
    }
  }
  return claims;
}

/** "Medically reviewed by Ana Lima, MD" names a person: that is a byline, and shown as one. */
function isByline(lexicon: Lexicon, text: string, _reading: Reading): boolean {
  return readBylines(lexicon, [text]).credits.some(
    credit => !credit.isOrganisation && credit.labelStart <= LATEST_LABEL,
  );
}

/** "Content is reviewed by Dr. Lima" says something about all content; a byline begins with its label. */
const LATEST_LABEL = 3;

/** A navigation link such as "Editorial policy", or a line of such links, is no statement. */
function isMenu(line: Line): boolean {
  let linked = 0;
  for (const run of line.block.runs) if (run.link !== null) linked += run.end - run.start;
  return linked > line.block.text.trim().length * MOST_LINKED;
}

/** A statement may hold a link to the policy that it speaks of. */
const MOST_LINKED = 0.7;

/** The paragraph; with its neighbours where its parent holds little else than such paragraphs. */
function noticeOf(line: Line, heading: Element | undefined): string {
  const element = line.block.element;
  const own = collapse(line.block.text);
  const name = nameOf(element);
  const parent = parentOf(element);
  if ((name !== 'p' && name !== 'li') || parent === null || !isElement(parent)) return own;
  const tag = nameOf(parent);
  if (tag === 'body' || tag === 'main' || tag === 'article' || attributeOf(parent, 'role') === 'main')
    return own;
  if (heading !== undefined && isInside(parent, heading)) return own;
  if (readTextOf(parent, LONGEST_NOTICE * 2).length > LONGEST_NOTICE * 2) return own;
  const notice = Array.from(parent.children, child => collapse(readTextOf(child)))
    .filter(text => text !== '')
    .join('\n');
  return notice.length <= LONGEST_NOTICE && notice.length >= own.length ? notice : own;
}
