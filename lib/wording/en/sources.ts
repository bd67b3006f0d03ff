/** What the page rests on: the list, and one entry of it. */
export const sources = {
  // What the page rests on.
  'sources.count':
    'We counted {n:plural:# source|# sources} in the list, and {markers:plural:# marker|# markers} in the text.',
  'sources.paragraphs':
    'We found them in {cited:plural:# paragraph|# paragraphs}; the text has {total:plural:# paragraph|# paragraphs}.',
  'sources.kinds': 'We counted {kinds:kinds}.',
  'sources.none': 'We found no source list on this page.',
  'sources.markers-without-list':
    'We found {n:plural:# marker|# markers} in the text, but no list that they belong to.',
  'sources.author-year': 'The page names sources by author and year. We could not count these.',
  'sources.missing-entries': 'We found no entry in the list for {numbers:numbers}.',
  'sources.uncited': 'We found no marker in the text for {n:plural:source|sources} {numbers:numbers}.',
  'sources.same-twice': 'We found the same link in the list more than once: sources {numbers:numbers}.',
  'sources.same-paper':
    'We found the same paper in the list more than once, by different links: sources {numbers:numbers}.',
  'sources.records': 'We found a record for {n} of {all:plural:# source|# sources}.',
  'sources.same-operator':
    'Our table names {organisation} both for this site and for {n:plural:source|sources} {numbers:numbers}.',
  'sources.same-author':
    '{by:list} {k:plural:lists|list} {name} as an author of {n:plural:source|sources} {numbers:numbers}. The page names a writer of this name.',
  'sources.same-author-means': 'We compared the names, no more. Two people can have one name.',
  'sources.page-leads-on':
    'We opened {n:plural:source|sources} {numbers:numbers} on {on:date}: the address leads on to another one.',
  'sources.page-leads-on-means': 'We do not follow it, so we do not know what stands there.',
  'sources.page-error':
    'We opened {n:plural:source|sources} {numbers:numbers} on {on:date}: the site answered with an error.',
  'sources.page-no-answer':
    'We tried to open {n:plural:source|sources} {numbers:numbers} on {on:date}: the site did not answer.',
  'sources.page-error-means': 'We do not know if that has passed. The link may work by now.',
  'sources.unknown-number':
    'This can be a number with a misprint, a very new one, or one that other services keep.',
  'sources.designs': '{by} lists {kinds:kinds}.',
  'sources.no-designs': '{by} gives no study type for {n:plural:source|sources} {numbers:numbers}.',
  'sources.medline':
    '{by} lists the {n:plural:journal|journals} of {n:plural:source|sources} {numbers:numbers} as indexed in MEDLINE now.',
  'sources.medline-not':
    '{by} does not list the {n:plural:journal|journals} of {n:plural:source|sources} {numbers:numbers} as indexed in MEDLINE now.',
  'sources.free':
    '{by:list} {k:plural:links|link} to a free copy of {n:plural:source|sources} {numbers:numbers}.',
  'sources.preprints': 'We counted {n:plural:# preprint|# preprints}: {numbers:numbers}.',
  'sources.preprint-means': 'We count what is posted before other experts in the field have read it.',
  'sources.newest-age': 'We counted: the newest is {span:span} older than the date of the page.',
  'sources.newer-means': 'We do not know if the page got a new date when they were added.',
  'sources.own': "We counted {n:plural:# link|# links} to this site's own pages: {numbers:numbers}.",
  'sources.years':
    'We know the year of {n:plural:# source|# sources}. The oldest is of {oldest}, the newest of {newest}.',
  'sources.year': 'We know the year of 1 source: {year}.',
  'sources.newer-than-page':
    'We found {n:plural:# source|# sources} newer than the date of the page: {numbers:numbers}.',
  'sources.notice':
    '{by:list} {k:plural:lists|list} a notice for source {source:numbers}: {kind:say}. See source {source:numbers}.',
  'sources.notice-itself': '{by} says: source {source:numbers} is a notice about another paper ({kind:say}).',
  'sources.list-none':
    'Our copy of the {source} list of {date:date} has no notice for {n:plural:source|sources} {numbers:numbers}. Lists can miss some.',
  'sources.list-absent': 'We have no list of retracted papers in this build.',
  'sources.list-failed':
    'We could not read our list of retracted papers. This is not a sign that all is well.',
  'sources.notices-none':
    '{by:list} {k:plural:lists|list} no retraction or correction for {n:plural:source|sources} {numbers:numbers}. We asked on {on:date}. Lists can miss some.',
  'sources.notices-failed':
    'We could not learn from {by:list} if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected. This is not a sign that all is well.',
  'sources.notices-failed-own':
    'We got no answer from the extension itself for {n:plural:source|sources} {numbers:numbers}. This is not a sign that all is well.',
  'sources.notices-unknown':
    '{by:list} {k:plural:does|do} not know {n:plural:source|sources} {numbers:numbers}.',
  'sources.notices-unasked':
    'We do not know if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected: no service told us.',
  'sources.notices-off':
    'We did not ask if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected, because look-ups are off.',
  'sources.notices-not-chosen':
    'We did not ask if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected, because you have not chosen yet if we may.',
  'sources.notices-on-open':
    'We did not ask yet if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected. We ask when you open one.',
  'sources.notices-loading':
    'We could not check {n} of {all:plural:# source|# sources} yet: {numbers:numbers}. The answers are on their way.',
  'sources.notices-no-identifier':
    'We did not ask if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected: the {n:plural:entry has|entries have} no paper number.',
  'sources.notices-wikipedia':
    'We look for no notice on {n:plural:source|sources} {numbers:numbers}: lists of papers that were taken back do not hold Wikipedia pages.',

  // One source: in the panel and on the card.
  'source.listed': 'Our table says: {organisation} runs {host}, {class:say}.',
  'source.unlisted': 'Our table does not list {host}. That says nothing good or bad about it.',
  'source.no-link': 'The page gives no link for this source.',
  'source.pending': 'We have not looked this link up in our table yet.',
  'source.wikipedia': 'Wikipedia says: anyone can edit its pages.',
  'source.wikipedia-advice': 'Wikipedia says: it does not give medical advice.',
  'source.own': 'We found that this link leads to the same site as the page.',
  'source.basis': 'Our table rests on this: {basis}',
  'source.basis-record': 'Our table rests on this: {basis} The record is of {on:date}.',
  'source.basis-page': 'Our table rests on this: {basis} We read it on {on:date}.',
  'source.class-not-item':
    'Our table tells who stands behind it. It does not tell if this item was peer reviewed.',
  'source.cited-after': 'The page cites it after: {sentence:quote}',
  'sources.title-begins':
    '{by:list} {k:plural:gives|give} source {source:numbers} a title that begins with {words:quote}.',
  'sources.title-holds':
    '{by:list} {k:plural:gives|give} source {source:numbers} a title with the words {words:quote}.',
  'sources.printed-mark': 'The page prints {words:quote} with source {source:numbers}.',
  'sources.update-unknown':
    '{by} lists an update of source {source:numbers} of a kind that we do not know: {kind:quote}.',
  'sources.update-unnamed': '{by} lists an update of source {source:numbers} and does not say of what kind.',
  'sources.notices-doubtful':
    'We could not tell if {n:plural:source|sources} {numbers:numbers} {n:plural:was|were} taken back or corrected. This is not a sign that all is well.',
  'sources.years-one': 'We know the year of {n:plural:# source|# sources}. All are of {year}.',
  'source.registrant':
    'Our table says: {organisation} registers DOIs that begin with {prefix}. We count it as {class:say}.',
} as const;
