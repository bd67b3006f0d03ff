/** Notices: each kind is a different thing, and each says what it does not mean. */
export const notices = {
  // Notices: each kind is a different thing, and each says what it does not mean.
  'notice.retraction': '{by:list} {k:plural:says|say}: the journal took this paper back.',
  'notice.withdrawal': '{by:list} {k:plural:says|say}: this paper was withdrawn.',
  'notice.expression-of-concern':
    '{by:list} {k:plural:says|say}: the journal has raised doubts about this paper.',
  'notice.correction': '{by:list} {k:plural:says|say}: the journal corrected part of this paper.',
  'notice.reinstatement':
    '{by:list} {k:plural:says|say}: the journal took the paper back, then let it stand again.',
  'notice.reason': 'The notice gives this reason: {reason:quote}',
  'notice.asked': 'We asked {by} on {on:date}.',
  'notice.page-before': 'The page is dated {date:date}. That is before the notice.',
  'notice.page-after': 'The page is dated {date:date}. That is after the notice.',
  'notice.not-meant.retraction':
    'This does not show that the sentence is wrong. Other papers may say the same. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.withdrawal':
    'This does not show that the sentence is wrong. Papers are withdrawn for many reasons. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.expression-of-concern':
    'This does not mean that the paper was taken back. The journal may still be looking into it. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.correction':
    'This does not mean that the paper was taken back. Most of it may stand as it was. The notice says what was changed.',
  'notice.not-meant.reinstatement':
    'This does not mean that all doubts are gone. The notice says why the paper stands again.',
} as const;
