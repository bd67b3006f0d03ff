/** Words that a health article has in its title, headline, description or first paragraphs more often than not. */
const WORDS =
  /\b(?:symptoms?|syndromes?|diseases?|illness\w*|treatments?|diagnos\w*|cancers?|diabet\w*|infections?|medicines?|medications?|doctors?|patients?|health\w*|pain|vaccin\w*|disorders?|therap\w*|arthritis|asthma|cough|heart|blood|depress\w*|anxiety|insomnia|sleep)\b/gi;

/** A title need say it only once; running text uses one such word now and then on any subject. */
const IN_TITLE = 1;
const IN_TEXT = 3;
/** The subject is named at the start; this much text is matched in far less than a millisecond. */
const FIRST_PARAGRAPHS = 12;
const FIRST_CHARACTERS = 4000;

/** A cheap first look: may this be a health article? Recall first; the reader decides. */
export function looksLikeHealth(doc: Document): boolean {
  const description = doc.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const headline = doc.querySelector('h1')?.textContent ?? '';
  if (count(`${doc.title} ${headline} ${description}`) >= IN_TITLE) return true;
  const paragraphs = [...doc.querySelectorAll('p')].slice(0, FIRST_PARAGRAPHS);
  const start = paragraphs.map(({ textContent }) => textContent).join(' ');
  return count(start.slice(0, FIRST_CHARACTERS)) >= IN_TEXT;
}

const count = (text: string): number => text.match(WORDS)?.length ?? 0;
