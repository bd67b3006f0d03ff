import type { exports as english } from '../en/exports.ts';

/** Notes that go with an exported reference. */
export const exports = {
  'export.as-printed': 'La página escribe: {text:quote}',
  'export.said-by': '{by} da estos datos. Hemos preguntado el {on:date}.',
  'export.notice': '{by:list} {k:plural:registra|registran|registran} un aviso: {kind:say}.',
  'export.notice-dated':
    '{by:list} {k:plural:registra|registran|registran} un aviso: {kind:say}, {date:date}.',
  'export.words-alone':
    'Tenemos las palabras de la página para esta entrada, y ningún registro que pudiéramos tomar.',
  'export.not-opened':
    'No hemos podido abrir la página. Desde una ventana privada no lo hacemos nunca: saldría de esa ventana.',
  'export.lookups-not-chosen':
    'No hemos preguntado a ningún servicio. Todavía no se había elegido nada sobre las consultas.',
  'export.lookups-off': 'No hemos preguntado a ningún servicio. Las consultas estaban desactivadas.',
  'export.lookups-on-open': 'Hemos tenido el encargo de preguntar cuando se abre una fuente.',
  'export.lookups-ahead': 'Hemos tenido el encargo de preguntar por todas las fuentes.',
  'text.made-with': 'Evidence Overlay, versión {version}',
  'text.export-words': 'Palabras de la página: {words:quote}',
  'label.export-page': 'Esta página como fuente (APA 7)',
  'button.export': 'Guardar o copiar la lista',
  'export.names-number': 'La página nombra este número de artículo: {number}.',
  'export.notice-of':
    '{by:list} {k:plural:registra|registran|registran} un aviso sobre {number}: {kind:say}.',
} as const satisfies Record<keyof typeof english, string>;
