import type { list as english } from '../en/list.ts';

/** The picture of the list, and what of it is shown. */
export const list = {
  'label.picture': 'Fuentes por año',
  'label.picture.no-year': 'Sin año conocido',
  'label.picture.noticed': 'Con aviso',
  'label.filter': 'Mostrar de la lista',
  'label.filter.kind': 'Tipo',
  'label.filter.design': 'Estudio',
  'label.filter.years': 'Años',
  'label.filter.all': 'Todo',
  'text.decade': '{from}–{to} ({n})',
  'text.no-year': 'sin año conocido ({n})',
  'text.with-notice': 'Con aviso ({n})',
  'button.show-all': 'Mostrar todo',
  'list.shown': 'Hemos dejado {shown} de {n:plural:# fuente|# fuentes|# fuentes}.',
  'picture.about':
    'Hemos tomado los años de los servicios o de la propia lista. Un triángulo tiene un aviso.',
  'picture.page': 'La página es de {year}: la línea.',
} as const satisfies Record<keyof typeof english, string>;
