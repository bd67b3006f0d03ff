/** What the services say of one source. */
export const card = {
  'card.record': '{by:list} {k:plural:gives|give} these details. We asked on {on:date}.',
  'card.types': '{by} lists it as: {types:list}.',
  'card.notices-none':
    '{by:list} {k:plural:lists|list} no retraction or correction for it. We asked on {on:date}. Lists can miss some.',
  'card.notices-unasked': 'We do not know if it was taken back or corrected: no service told us.',
  'card.notice-itself': '{by} says: this is a notice about another paper ({kind:say}).',
  'card.list-none': 'Our copy of the {source} list of {date:date} has no notice for it. Lists can miss some.',
  'card.list-not-looked':
    'We did not look for it in our copy of the {source} list: this entry has no paper number.',
  'card.list-absent': 'We have no list of retracted papers in this build.',
  'card.list-failed': 'We could not read our list of retracted papers. This is not a sign that all is well.',
  'card.older': 'We counted: this source is {span:span} older than the date of the page.',
  'card.newer': 'We counted: this source is {span:span} newer than the date of the page.',
  'card.same-year': 'We counted: this source is of the same year as the page.',
  'card.year-alone': 'We found no date on the page to set beside the year {year}.',
  'card.wiki-edited': '{by} gives {date:date} as its last edit.',
  'card.wiki-since': 'The page is dated {date:date}. The Wikipedia page may have said something else then.',
  'card.not-compared': 'We did not check if this source says the same as the sentence.',
  'card.begins': '{by} gives this text: {text:quote}',
  'card.licence': '{by} gives it under {licence}.',
  'card.loading': 'We are asking now.',
  'card.pending': 'We are still asking {services:list}.',
  'card.off': 'We did not ask for title and year, because look-ups are off.',
  'card.not-chosen': 'We did not ask for title and year, because you have not chosen yet if we may.',
  'card.on-open': 'We did not ask for title and year yet. We ask when you open this source.',
  'card.unknown': '{services:list} {k:plural:does|do} not know this link.',
  'card.no-identifier': 'We did not ask: this entry has no number or title that we can look up.',
  'card.failed': '{service} did not answer. This is not a sign that all is well.',
  'card.failed-offline':
    'We could not ask {service}, because your device is offline. This is not a sign that all is well.',
  'card.failed-rate': '{service} asked us to wait. This is not a sign that all is well.',
  'card.failed-answer':
    '{service} sent an answer that we could not read. This is not a sign that all is well.',
  'card.failed-permission':
    'We may not ask {service}: your browser has not given leave. This is not a sign that all is well.',
  'card.missing-entry': 'We found no entry {number} in the list of sources.',
  'card.failed-other': '{service} had a fault. This is not a sign that all is well.',
} as const;
