/** Notices: each kind is a different thing, and each says what it does not mean. */
export const notices = {
  'notice.retraction': '{by:list} {k:plural:says|say}: the journal took this paper back.',
  'notice.partial-retraction': '{by:list} {k:plural:says|say}: the journal took back a part of this paper.',
  'notice.withdrawal': '{by:list} {k:plural:says|say}: this paper was withdrawn.',
  'notice.withdrawal-preprint':
    '{by:list} {k:plural:says|say}: this early version of a paper was withdrawn by those who posted it.',
  'notice.expression-of-concern':
    '{by:list} {k:plural:says|say}: the journal has raised doubts about this paper.',
  'notice.correction': '{by:list} {k:plural:says|say}: the journal corrected part of this paper.',
  'notice.reinstatement':
    '{by:list} {k:plural:says|say}: the journal took the paper back, then let it stand again.',
  'notice.label': '{by} calls it: {label:quote}',
  'notice.reason': '{by} gives this reason: {reason:quote}',
  'notice.dated': '{by} gives the notice another date: {date:date}.',
  'notice.asked': 'We asked {by} on {on:date}.',
  'notice.asked-through': 'We asked {through} on {on:date}. It passes on what {by} says.',
  'notice.from-list': 'We read this in the {by} list of {on:date}.',
  'notice.undone': '{by:list} {k:plural:lists|list} a later notice: the paper stands again.',
  'notice.page-before': 'The page is dated {date:date}. That is before the notice.',
  'notice.page-after': 'The page is dated {date:date}. That is after the notice.',
  'notice.page-unclear': 'The page is dated {date:date}. We can not tell if that is before the notice.',
  'notice.not-meant.retraction':
    'This does not show that the sentence is wrong. Other papers may say the same. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.partial-retraction':
    'This does not mean that the whole paper was taken back. The notice says which part. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.withdrawal':
    'This does not show that the sentence is wrong. Papers are withdrawn for many reasons. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.expression-of-concern':
    'This does not mean that the paper was taken back. The journal may still be looking into it. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.correction':
    'This does not mean that the paper was taken back. Most of it may stand as it was. The notice says what was changed.',
  'notice.not-meant.reinstatement':
    'This does not mean that all doubts are gone. The notice says why the paper stands again.',

  // The page itself, where it is a paper.
  'page-paper.is-none':
    'We found no paper number for this page itself. Lists of papers that were taken back go by that number.',
  'page-paper.notice':
    '{by:list} {k:plural:lists|list} a notice for this page itself, which is a paper: {kind:say}.',
  'page-paper.none':
    '{by:list} {k:plural:lists|list} no retraction or correction for this page itself, which is a paper. We asked on {on:date}. Lists can miss some.',
  'page-paper.list-none':
    'Our copy of the {source} list of {date:date} has no notice for this page itself. Lists can miss some.',
  'page-paper.loading':
    'We could not check this page itself yet, which is a paper. The answer is on its way.',
  'page-paper.not-asked': 'We did not ask any service if this page itself, which is a paper, was taken back.',
  'page-paper.failed':
    'We could not learn from {by} if this page itself, which is a paper, was taken back or corrected. This is not a sign that all is well.',
  'page-paper.failed-own':
    'We got no answer from the extension itself for this page, which is a paper. This is not a sign that all is well.',
  'page-paper.unknown': '{by:list} {k:plural:does|do} not know this page, which is a paper.',
  'page-paper.unasked':
    'We do not know if this page itself, which is a paper, was taken back or corrected: no service told us.',
  'page-paper.title-begins':
    '{by:list} {k:plural:gives|give} this page itself, which is a paper, a title that begins with {words:quote}.',
  'page-paper.title-holds':
    '{by:list} {k:plural:gives|give} this page itself, which is a paper, a title with the words {words:quote}.',
  'page-paper.printed-mark': 'The page prints {words:quote} with its own title. The page is a paper.',
  'page-paper.update-unknown':
    '{by} lists an update of this page itself, which is a paper, of a kind that we do not know: {kind:quote}.',
  'page-paper.update-unnamed':
    '{by} lists an update of this page itself, which is a paper, and does not say of what kind.',
  'page-paper.doubtful':
    'We could not tell if this page itself, which is a paper, was taken back or corrected. This is not a sign that all is well.',
} as const;
