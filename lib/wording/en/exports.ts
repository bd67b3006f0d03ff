/** Notes that go with an exported reference, and the frames of an exported appraisal. */
export const exports = {
  'export.as-printed': 'The page prints: {text:quote}',
  'export.said-by': '{by} gives these details. We asked on {on:date}.',
  'export.notice': '{by:list} {k:plural:lists|list} a notice: {kind:say}.',
  'export.notice-dated': '{by:list} {k:plural:lists|list} a notice: {kind:say}, {date:date}.',
  'export.words-alone': 'We have the words of the page for this entry, and no record that we could take.',
  'export.not-opened':
    'We could not open the page. From a private window we never do: it would leave that window.',
  'export.lookups-not-chosen': 'We asked no service. No choice on look-ups was made yet.',
  'export.lookups-off': 'We asked no service. Look-ups were off.',
  'export.lookups-on-open': 'We were set to ask services when a source is opened.',
  'export.lookups-ahead': 'We were set to ask services about all sources.',

  // In what is saved or pasted.
  'text.made-with': 'Evidence Overlay, version {version}',
  'text.export-words': 'Words of the page: {words:quote}',
  'label.export-page': 'This page as a source (APA 7)',
  'button.export': 'Save or copy the list',
  'export.names-number': 'The page names this paper number: {number}.',
  'export.notice-of': '{by:list} {k:plural:lists|list} a notice for {number}: {kind:say}.',
} as const;
