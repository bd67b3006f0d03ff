import type { exports as english } from '../en/exports.ts';

/** Notes that go with an exported reference. */
export const exports = {
  'export.as-printed': 'La página escribe: {text:quote}',
  'export.said-by': '{by} da estos datos. Hemos preguntado el {on:date}.',
  'export.notice': '{by:list} {k:plural:registra|registran|registran} un aviso: {kind:say}.',
  'export.notice-dated':
    '{by:list} {k:plural:registra|registran|registran} un aviso: {kind:say}, {date:date}.',
  'export.words-alone':
    'Tenemos las palabras de la página para esta entrada y ninguna respuesta de un servicio.',
} as const satisfies Record<keyof typeof english, string>;
