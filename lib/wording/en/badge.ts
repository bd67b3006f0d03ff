/** The badge, and its name for screen readers. */
export const badge = {
  // The badge, and its name for screen readers.
  'badge.people': 'The page says: {words:quote}',
  'badge.people-in-code': "The page's code names {name} as {role:say}",
  'badge.more-people': 'The page gives {n:plural:# more name|# more names}',
  'badge.no-people': 'We found no names on this page.',
  'badge.no-people-shown': 'We found no names that this page shows.',
  'badge.hidden-reviewers': 'The page names {n:plural:a reviewer|# reviewers} in hidden text.',
  'badge.hidden-people': 'The page names {n:plural:# person|# people} in hidden text.',
  'badge.says-to-screen-readers': 'The page says to screen readers alone: {words:quote}',
  'badge.date': 'The page says: {words:quote} ({age:ago})',
  'badge.date-in-code': "The page's code gives the date {date:date} ({age:ago})",
  'badge.no-date': 'We found no date on this page.',
  'badge.hidden-date': 'The page gives a date in hidden text.',
  'badge.sources': 'We counted {n:plural:# source|# sources}: {kinds:kinds}',
  'badge.notices':
    '{by:list} {k:plural:lists|list} a notice for {n:plural:# source|# sources}. See the list of sources.',
  'badge.no-sources': 'We found no source list on this page.',
  'badge.name.people': 'The page names {names:list}.',
  'badge.name.people-no-role': 'The page names {names:list}, but not the role.',
  'badge.name.modified': 'The page gives {date:date} as its last change.',
  'badge.name.published': 'The page is dated {date:date}.',
  'badge.name.reviewed': 'The page gives {date:date} as its review.',
  'badge.name.sources': 'We counted {n:plural:# source|# sources}.',
  'badge.doubts': 'We found a sign of a notice for {n:plural:# source|# sources}. See the list of sources.',
  'badge.name.next-review': 'The page gives {date:date} as its next review.',
  'badge.names-retracted':
    "On this page {n:plural:# entry names|# entries name} a retracted paper's number. {by:list} {k:plural:lists|list} the notice. See the list of sources.",
  'badge.names-noticed':
    'On this page {n:plural:# entry names|# entries name} the number of a paper with a notice. {by:list} {k:plural:lists|list} it. See the list of sources.',
} as const;
