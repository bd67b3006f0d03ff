/** What the page says of itself: people, dates, site, and what was looked for. */
export const page = {
  // Above every list and export.
  'about.scope':
    'This tool reads names, dates and sources. This tool does not check if the health advice is right. For your own care, ask a nurse, doctor or pharmacist.',
  'about.read-on': 'We read this one page, on {on:date}.',
  'about.unread': 'We could not open {n:plural:# part|# parts} of this page.',

  'about.not-displayed': 'The page does not show these words now: {words:quote}',

  // Words of the page that not all can see, and why.
  'says.folded': 'The page says: {words:quote}. These words are in a part of the page that is folded up now.',
  'says.to-screen-readers': 'The page says to screen readers alone: {words:quote}',
  'says.not-displayed':
    'The page says: {words:quote}. These words are in a part of the page that is not shown now.',
  'says.see-through': 'The page says: {words:quote}. These words are hidden: they are see-through.',
  'says.same-colour':
    'The page says: {words:quote}. These words are hidden: they have nearly the colour of what is behind them.',
  'says.too-small': 'The page says: {words:quote}. These words are hidden: they are too small to see.',
  'says.off-page':
    'The page says: {words:quote}. These words are hidden: they stand where nobody can scroll to.',
  'says.clipped': 'The page says: {words:quote}. These words are hidden: they are cut off.',
  'says.covered': 'The page says: {words:quote}. These words are hidden: something lies over them.',

  // Who.
  'who.says': 'The page says: {words:quote}',
  'who.in-code': "The page's code names {name} as {role:say}. The text of the page may not say so.",
  'who.which-role': 'The page does not say which of these parts {name} had.',
  'who.no-role': 'The page does not say what {name} did for this page.',
  'who.unchecked': 'We did not check the names or the degrees.',
  'who.is-organisation': 'The page names a group here, not a person.',
  'who.anonymous-review': 'The page says: {words:quote}. We found no name with these words.',
  'who.nobody': 'We found nobody named on this page.',
  'who.nobody-shown': 'We found nobody named in what this page shows.',
  'who.no-author': 'We found no named writer on this page.',
  'who.no-author-shown': 'We found no named writer in what this page shows.',
  'who.no-reviewer': 'We found no named reviewer on this page.',
  'who.no-reviewer-shown': 'We found no named reviewer in what this page shows.',
  'who.no-review-date': 'We found no review date on this page.',
  'who.review-date': 'The page says: {words:quote}',
  'who.looked': 'We looked in the text of the page and in its code.',
  'who.review-not-shown': 'A page cannot show that a review took place.',

  // When.
  'when.says': 'The page says: {words:quote}',
  'when.modified-in-code': "The page's code gives {date:date} as its last change.",
  'when.published-in-code': "The page's code gives {date:date} as its first day.",
  'when.reviewed-in-code': "The page's code gives {date:date} as its review.",
  'when.next-review-in-code': "The page's code gives {date:date} as its next review.",
  'when.age': "Your device's clock says that was {age:ago}.",
  'when.ahead': "Your device's clock says that is {age:ago}.",
  'when.change-unsaid': 'The page does not say what was changed.',
  'when.no-published': 'We found no first date on this page.',
  'when.no-modified': 'We found no date of a last change on this page.',
  'when.none': 'We found no date on this page.',
  'when.other-dates': 'The page gives other dates too: {dates:dates}.',

  // Checked on this page: what we looked for; the state is said by the label before it.
  'checked.authorship': 'We looked for the name of a writer.',
  'checked.attribution': 'We looked for a list of sources.',
  'checked.funding': 'We looked for words on who pays, or what the site earns.',
  'checked.advertising': 'We looked for words on ads or sponsors.',
  'checked.currency': 'We looked for the date of the page.',
  'checked.reviewer': 'We looked for the name of a reviewer.',
  'checked.corrections': 'We looked for words on how mistakes are fixed.',
  'checked.editorial': 'We looked for the rules that the writers work by.',
  'checked.feedback': 'We looked for a way to tell the site of a mistake.',
  'checked.says': 'The page says: {words:quote}',
  'checked.unseen': 'We leave out words that the page does not show to all.',
  'checked.link': 'The page has this link: {words:quote}',
  'checked.counted': 'We counted {n:plural:# source|# sources}.',
  'checked.open-role': 'The page names someone, but not as what.',
  'checked.no-name': 'The page gives no name with these words.',
  'checked.uncounted': 'The page names sources in a way that we could not count.',
  'checked.unopened': 'We found a link that may lead to such words. We did not open it.',
  'checked.named-only': 'The page names such rules. We found no link to them.',
  'checked.way-named-only': 'The page names a way. We found no link to it.',
  'checked.where':
    'We looked in the text and the links of this page. Such words may stand on other pages of the site.',

  // The site itself.
  'site.named': "The page's code names {name:quote} as its site or publisher.",
  'site.claimed-elsewhere': 'The page names {claimed} as its own address. Your browser shows {host}.',
  'site.local': 'We read this page from a file or an address without a site name.',

  // For the reader to judge.
  'question.same': 'Does the source say what the sentence says? Open it and look.',
  'question.elsewhere': 'What do other places say?',
  'question.newer': 'Is there newer research than {year}?',
  'question.why': 'Why does this site tell you this? Does it sell something?',
  'question.search-note': 'We send no words: the search opens in a new tab, and you type there.',
  'when.other-dates-in-code': "The page's code gives other dates too: {dates:dates}.",
} as const;
