/** Notes that go with an exported reference. */
export const exports = {
  'export.as-printed': 'The page prints: {text:quote}',
  'export.said-by': '{by} gives these details. We asked on {on:date}.',
  'export.notice': '{by:list} {k:plural:lists|list} a notice: {kind:say}.',
  'export.notice-dated': '{by:list} {k:plural:lists|list} a notice: {kind:say}, {date:date}.',
  'export.words-alone': 'We have the words of the page for this entry, and no answer from a service.',
} as const;
