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
    'We did not ask about {n:plural:source|sources} {numbers:numbers}: the link has no paper number. We ask when you click on it.',
  'sources.notices-by-text':
    'We did not ask about {n:plural:source|sources} {numbers:numbers}: there is no paper number. We search when you click on it.',
  'sources.notices-matched':
    'We could not check {n:plural:source|sources} {numbers:numbers}: found by text, without a paper number. This is not a sign that all is well.',
  'sources.notices-other-paper':
    'We could not check {n:plural:source|sources} {numbers:numbers}: the link leads to a different paper than the text names.',

  'card.page-title': 'The cited page gives its title: {title:quote}',
  'card.page-site': 'The cited page names its site: {site:quote}',
  'card.page-published': 'The cited page gives {date:date} as its first day.',
  'card.page-modified': 'The cited page gives {date:date} as its last change.',
  'card.page-read': 'We read this in the code of the page at {host} on {on:date}.',
  'card.page-not-read': 'We did not look at this page yet. It has no paper number.',
  'card.page-leads-on': 'We could not read it: the address leads on to another one, and we do not follow it.',
  'card.page-timeout': 'We could not read it: {host} did not answer in time.',
  'card.page-offline': 'We could not read it: {host} could not be reached.',
  'card.page-error': 'We could not read it: {host} answered with an error.',
  'card.page-not-a-page': 'We could not read it: the address leads to a file that is no web page.',
  'card.page-nothing': 'We found no title, site or date in the code of the page.',

  'label.cited-page': 'Look up a cited page',
  'cited-page.what': 'We can read the title, the site and the date of one page for you.',
  'cited-page.who-sees': 'We ask {host} for it once. That site then sees your internet address.',
  'cited-page.without': 'We send no cookies, and not the address of the article.',
  'cited-page.leave': 'We give the leave back once the page is read.',
  'cited-page.gone': 'We do not know which page you asked for. Open the card again.',
  'cited-page.not-allowed': 'We may not read it: your browser has not given leave.',
  'cited-page.back': 'We kept this for the card. You can close this tab.',
  'button.allow-and-look-up': 'Allow and look up',
  'button.look-up-page': 'Look up this page',

  'button.search': 'Search for it',
  'button.open-match': 'Open the paper found',
  'card.several-numbers':
    'We found {n} paper numbers in this entry. We know no record that ties them together, so each stands on its own.',
  'card.carried':
    'We can not tell if this paper is at that address: any site can put a number in its addresses.',
  'card.unknown-number': '{services:list} {k:plural:does|do} not know this number.',
  'label.carries-number': 'Its address carries the number of {number}',
  'sources.notice-named':
    '{by:list} {k:plural:lists|list} a notice for {number}: {kind:say}. On this page, source {source:numbers} names this number.',
  'sources.notices-several':
    'We give no answer for {n:plural:source|sources} {numbers:numbers} as a whole: {n:plural:it names|each names} more than one paper number.',
  'sources.notices-carried':
    'We give no answer for {n:plural:source|sources} {numbers:numbers}: a paper number stands in the address. We can not tell if the paper is there.',
  'button.open-number': 'Open {number}',
} as const;
