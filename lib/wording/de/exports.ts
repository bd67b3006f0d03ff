import type { exports as english } from '../en/exports.ts';

/** Notes that go with an exported reference. */
export const exports = {
  'export.as-printed': 'Die Seite druckt: {text:quote}',
  'export.said-by': '{by} macht diese Angaben. Wir haben am {on:date} gefragt.',
  'export.notice': '{by:list} {k:plural:führt|führen} einen Vermerk: {kind:say}.',
  'export.notice-dated': '{by:list} {k:plural:führt|führen} einen Vermerk: {kind:say}, {date:date}.',
  'export.words-alone':
    'Wir haben zu diesem Eintrag die Worte der Seite und keine Angaben, die wir nehmen konnten.',
  'export.not-opened':
    'Wir konnten die Seite nicht öffnen. Aus einem privaten Fenster tun wir es nie: Sie würde dieses Fenster verlassen.',
  'export.lookups-not-chosen': 'Wir haben keinen Dienst gefragt. Über Abfragen war noch nicht entschieden.',
  'export.lookups-off': 'Wir haben keinen Dienst gefragt. Abfragen waren aus.',
  'export.lookups-on-open': 'Wir sollten Dienste fragen, wenn eine Quelle geöffnet wird.',
  'export.lookups-ahead': 'Wir sollten Dienste nach allen Quellen fragen.',
  'text.made-with': 'Evidence Overlay, Version {version}',
  'text.export-words': 'Worte der Seite: {words:quote}',
  'label.export-page': 'Diese Seite als Quelle (APA 7)',
  'button.export': 'Liste speichern oder kopieren',
  'export.names-number': 'Die Seite nennt diese Kennnummer: {number}.',
  'export.notice-of': '{by:list} {k:plural:führt|führen} einen Vermerk zu {number}: {kind:say}.',
} as const satisfies Record<keyof typeof english, string>;
