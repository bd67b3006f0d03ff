/** The picture of the list, and what of it is shown. */
export const list = {
  'label.picture': 'Sources by year',
  'label.picture.no-year': 'No year known',
  'label.picture.noticed': 'With a notice',
  'label.filter': 'Show of the list',
  'label.filter.kind': 'Kind',
  'label.filter.design': 'Study',
  'label.filter.years': 'Years',
  'label.filter.all': 'All',
  'text.decade': '{from}–{to} ({n})',
  'text.no-year': 'no year known ({n})',
  'text.with-notice': 'With a notice ({n})',
  'button.show-all': 'Show all',
  'list.shown': 'We show {shown} of {n:plural:# source|# sources}.',
  'picture.about': 'We took the years from services, or from the list itself. A triangle has a notice.',
  'picture.page': 'The page is of {year}: the line.',
} as const;
