import type { list as english } from '../en/list.ts';

/** The picture of the list, and what of it is shown. */
export const list = {
  'label.picture': 'Quellen nach Jahr',
  'label.picture.no-year': 'Kein Jahr bekannt',
  'label.picture.noticed': 'Mit Vermerk',
  'label.filter': 'Von der Liste zeigen',
  'label.filter.kind': 'Art',
  'label.filter.design': 'Studie',
  'label.filter.years': 'Jahre',
  'label.filter.all': 'Alle',
  'text.decade': '{from}–{to} ({n})',
  'text.no-year': 'kein Jahr bekannt ({n})',
  'text.with-notice': 'Mit Vermerk ({n})',
  'button.show-all': 'Alle zeigen',
  'list.shown': 'Wir zeigen {shown} von {n:plural:# Quelle|# Quellen}.',
  'picture.about':
    'Wir haben die Jahre von Diensten oder aus der Liste selbst. Ein Dreieck hat einen Vermerk.',
  'picture.page': 'Die Seite ist von {year}: der Strich.',
} as const satisfies Record<keyof typeof english, string>;
