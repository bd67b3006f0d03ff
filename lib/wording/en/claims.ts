/** What the site says about itself, beside what was found on this page. */
export const claims = {
  // What the site says about itself, beside what was found on this page.
  'claim.says': 'The page says: {words:quote}',
  'claim.hidden': 'The page does not show these words now: they are in a closed or hidden part.',
  'claim.cannot-show': 'A page cannot show this.',
  'claim.no-link-on-markers':
    'On this page we found no link on the {n:plural:# marker|# markers} in the text.',
  'claim.links-on-markers':
    'On this page we found {linked:plural:# marker|# markers} with a link and {unlinked} without.',
  'claim.all-markers-linked':
    'On this page we found a link on {n:plural:the # marker|each of the # markers} in the text.',
  'claim.no-markers': 'On this page we found no marker in the text.',
  'claim.kinds': 'On this page we found {n:plural:# source|# sources}: {kinds:kinds}.',
  'claim.part': 'The page says in this: {words:quote}',
  'claim.goes':
    'We found that {n:plural:source|sources} {numbers:numbers} {n:plural:goes|each go} to {class:say}.',
  'claim.goes-wikipedia':
    'We found that {n:plural:source|sources} {numbers:numbers} {n:plural:goes|go} to Wikipedia.',
  'claim.goes-own':
    "We found that {n:plural:source|sources} {numbers:numbers} {n:plural:goes|go} to this site's own pages.",
  'claim.goes-unlisted':
    'We found that {n:plural:source|sources} {numbers:numbers} {n:plural:goes|go} to sites that are not in our table.',
  'claim.goes-nowhere': 'We found no link for {n:plural:source|sources} {numbers:numbers}.',
  'claim.goes-pending': 'We have not looked up {n:plural:source|sources} {numbers:numbers} in our table yet.',
  'claim.looked-for': 'We looked for links to {classes:says}.',
  'claim.such': 'We found such links for {n:plural:source|sources} {numbers:numbers}.',
  'claim.no-such': 'We found no such links.',
  'claim.not-compared': 'We did not check if the sources say the same as the page.',
  'claim.identifiers':
    'On this page we found a DOI or PubMed number for {n:plural:source|sources} {numbers:numbers}.',
  'claim.no-identifiers':
    'On this page we found no DOI or PubMed number for {n:plural:source|sources} {numbers:numbers}.',
  'claim.not-tried': 'We did not try if the links work.',
  'claim.not-tried-rest': 'We did not try the other links.',
  'claim.list-fits': 'On this page we found an entry for each marker, and a marker for each entry.',
  'claim.no-sources': 'On this page we found no source list.',
  'claim.doubt':
    'We did not compare this with the page: we are not sure that we read the list of sources in full.',
  'claim.reviewer-named': 'On this page we found {names:list} named as reviewer.',
  'claim.role-unclear':
    'On this page we found {name}, under {label:quote}. The page does not say which it was.',
  'claim.no-reviewer': 'On this page we found no named reviewer.',
  'claim.checker-named': 'On this page we found {names:list} named as fact checker.',
  'claim.author-named': 'On this page we found {names:list} named as writer.',
  'claim.no-author': 'On this page we found no named writer.',
  'claim.names-unseen': 'On this page we found {names:list} named so, but not where all can see it.',
  'claim.no-degree': 'On this page we found no degree with {names:list}.',
  'claim.no-checker': 'On this page we found no named fact checker.',
  'claim.review-date': 'On this page we found a review date: {date:date}.',
  'claim.no-review-date': 'On this page we found no review date.',
  'claim.review-date-unseen': 'On this page we found a review date, but not where all can see it.',
  'claim.review-unchecked': 'We did not check if a review took place.',
  'claim.check-unchecked': 'We did not check if anyone checked the facts.',
  'claim.link': 'On this page we found a link: {text:quote}.',
  'claim.no-policy-link': 'On this page we found no link to such a policy.',
  'claim.cannot-show-copied': 'A page cannot show if its words were copied.',
  'claim.cannot-show-followed': 'A page cannot show if a policy is followed.',
  'claim.no-feedback-link': 'On this page we did not find that link in the part that we read.',
  'claim.no-disclaimer-link': 'On this page we found no link to a disclaimer.',
  'claim.no-disclosure-link': 'On this page we found no link to words on ads or sponsors.',
  'claim.no-corrections-link': 'On this page we found no link to words on how mistakes are fixed.',
  'claim.seal-ended': 'We know that the {name} seal ended in {date:date}.',
  'claim.interval': 'We read this as every {span:span}.',
  'claim.latest-date': 'On this page the latest date we found is {date:date}. That was {age:ago}.',
  'claim.no-date': 'On this page we found no date.',
} as const;
