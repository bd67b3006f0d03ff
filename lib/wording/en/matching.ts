/** What is said of a reference that is looked for by its own text, or whose link leads elsewhere. */
export const matching = {
  'card.by-place':
    'We did not ask yet: the link has no paper number. A look-up sends its journal, volume and page to PubMed.',
  'card.by-text':
    'We did not ask yet: this entry has no paper number. A search sends its author, title, journal and year to Crossref and PubMed.',
  'card.found-by-place': 'We found it in PubMed by the journal, volume and page in the link.',
  'card.matched-by-text':
    '{by:list} {k:plural:has|have} a paper with this title, first author and year. It was matched by text.',
  'card.notices-by-text':
    'We did not check if it was taken back or corrected, because this entry has no paper number. This is not a sign that all is well.',
  'card.unknown-place':
    '{services:list} {k:plural:knows|know} no single paper at the journal, volume and page in this link.',
  'card.unknown-text':
    '{services:list} {k:plural:knows|know} no paper that fits this entry in title, author, year and page.',
  'card.other-paper': 'We compared them: the link leads to a different paper than the text names.',
  'card.other-paper-title': '{by} gives this title for the link: {title:quote}',
  'card.other-paper-notices':
    'We show no retraction or correction here: it would be of the other paper. This is not a sign that all is well.',

  'sources.notices-by-place':
    'We did not ask about {n:plural:source|sources} {numbers:list}: the link has no paper number. We ask when you click on it.',
  'sources.notices-by-text':
    'We did not ask about {n:plural:source|sources} {numbers:list}: there is no paper number. We search when you click on it.',
  'sources.notices-matched':
    'We did not check {n:plural:source|sources} {numbers:list}: found by text, without a paper number. This is not a sign that all is well.',
  'sources.notices-other-paper':
    'We did not check {n:plural:source|sources} {numbers:list}: the link leads to a different paper than the text names.',

  'button.search': 'Search for it',
  'button.open-match': 'Open the paper found',
} as const;
