import type { exports as english } from '../en/exports.ts';

/** Notes that go with an exported reference. */
export const exports = {
  'export.as-printed': 'Die Seite druckt: {text:quote}',
  'export.said-by': '{by} macht diese Angaben. Wir haben am {on:date} gefragt.',
  'export.notice': '{by:list} {k:plural:führt|führen} einen Vermerk: {kind:say}.',
  'export.notice-dated': '{by:list} {k:plural:führt|führen} einen Vermerk: {kind:say}, {date:date}.',
  'export.words-alone': 'Wir haben zu diesem Eintrag die Worte der Seite und keine Antwort eines Dienstes.',
} as const satisfies Record<keyof typeof english, string>;
