/** Words that a health article has in its title, headline or description more often than not. */
const WORDS =
  /\b(?:symptoms?|syndromes?|diseases?|treatments?|diagnos\w*|cancers?|diabet\w*|infections?|medicines?|medications?|doctors?|patients?|health\w*|pain|vaccin\w*|disorders?|therap\w*|arthritis|asthma|cough|heart|blood)\b/i;

/** A cheap first look: may this be a health article? Recall first; the reader decides. */
export function looksLikeHealth(doc: Document): boolean {
  const description = doc.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const headline = doc.querySelector('h1')?.textContent ?? '';
  return WORDS.test(`${doc.title} ${headline} ${description}`);
}
