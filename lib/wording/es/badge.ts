import type { badge as english } from '../en/badge.ts';

/** The badge, and its name for screen readers. */
export const badge = {
  'badge.people': 'La página dice: {words:quote}',
  'badge.people-in-code': 'El código de la página nombra a {name} ({role:say})',
  'badge.more-people': 'La página da {n:plural:# nombre más|# de nombres más|# nombres más}',
  'badge.no-people': 'No hemos encontrado nombres en esta página.',
  'badge.no-people-shown': 'No hemos encontrado nombres que esta página muestre.',
  'badge.hidden-reviewers':
    'La página nombra en texto oculto {n:plural:a una persona|a # de personas|a # personas} para la revisión.',
  'badge.hidden-people':
    'La página nombra en texto oculto {n:plural:a # persona|a # de personas|a # personas}.',
  'badge.says-to-screen-readers': 'La página dice únicamente para lectores de pantalla: {words:quote}',
  'badge.date': 'La página dice: {words:quote} ({age:ago})',
  'badge.date-in-code': 'El código de la página da la fecha {date:date} ({age:ago})',
  'badge.no-date': 'No hemos encontrado ninguna fecha en esta página.',
  'badge.hidden-date': 'La página da una fecha en texto oculto.',
  'badge.sources': 'Hemos contado {n:plural:# fuente|# de fuentes|# fuentes}: {kinds:kinds}',
  'badge.notices':
    '{by:list} {k:plural:registra|registran|registran} un aviso para {n:plural:# fuente|# de fuentes|# fuentes}. Vea la lista de fuentes.',
  'badge.no-sources': 'No hemos encontrado una lista de fuentes en esta página.',
  'badge.name.people': 'La página nombra a {names:list}.',
  'badge.name.people-no-role': 'La página nombra a {names:list}, pero no dice la función.',
  'badge.name.modified': 'La página da como último cambio: {date:date}.',
  'badge.name.published': 'La página da como fecha: {date:date}.',
  'badge.name.reviewed': 'La página da como fecha de revisión: {date:date}.',
  'badge.name.sources': 'Hemos contado {n:plural:# fuente|# de fuentes|# fuentes}.',
  'badge.doubts':
    'Hemos encontrado un indicio de aviso para {n:plural:# fuente|# de fuentes|# fuentes}. Vea la lista de fuentes.',
  'badge.name.next-review': 'La página da como próxima revisión: {date:date}.',
  'badge.names-retracted':
    'En esta página {n:plural:# entrada nombra|# de entradas nombran|# entradas nombran} el número de un artículo retractado. {by:list} {k:plural:registra|registran|registran} el aviso. Vea la lista de fuentes.',
  'badge.names-noticed':
    'En esta página {n:plural:# entrada nombra|# de entradas nombran|# entradas nombran} el número de un artículo con un aviso. {by:list} lo {k:plural:registra|registran|registran}. Vea la lista de fuentes.',
} as const satisfies Record<keyof typeof english, string>;
