import type { notices as english } from '../en/notices.ts';

/** Notices: each kind is a different thing, and each says what it does not mean. */
export const notices = {
  'notice.retraction': '{by:list} {k:plural:sagt|sagen}: Die Zeitschrift hat diese Arbeit widerrufen.',
  'notice.partial-retraction':
    '{by:list} {k:plural:sagt|sagen}: Die Zeitschrift hat einen Teil dieser Arbeit widerrufen.',
  'notice.withdrawal': '{by:list} {k:plural:sagt|sagen}: Diese Arbeit wurde zurückgezogen.',
  'notice.withdrawal-preprint':
    '{by:list} {k:plural:sagt|sagen}: Wer diese frühe Fassung einer Arbeit eingestellt hat, hat sie zurückgezogen.',
  'notice.expression-of-concern':
    '{by:list} {k:plural:sagt|sagen}: Die Zeitschrift hat Bedenken zu dieser Arbeit geäußert.',
  'notice.correction':
    '{by:list} {k:plural:sagt|sagen}: Die Zeitschrift hat einen Teil dieser Arbeit berichtigt.',
  'notice.reinstatement':
    '{by:list} {k:plural:sagt|sagen}: Die Zeitschrift hat die Arbeit erst widerrufen und dann wieder aufgenommen.',
  'notice.label': '{by} nennt es: {label:quote}',
  'notice.reason': '{by} nennt diesen Grund: {reason:quote}',
  'notice.dated': '{by} nennt für den Vermerk ein anderes Datum: {date:date}.',
  'notice.asked': 'Wir haben {by} am {on:date} gefragt.',
  'notice.asked-through': 'Wir haben {through} am {on:date} gefragt. Von dort kommt weiter, was {by} sagt.',
  'notice.from-list': 'Wir haben das in der Liste von {by} gelesen (Stand: {on:date}).',
  'notice.undone':
    '{by:list} {k:plural:führt|führen} einen späteren Vermerk: Die Arbeit ist wieder aufgenommen.',
  'notice.page-before': 'Die Seite nennt als Datum: {date:date}. Das ist vor dem Vermerk.',
  'notice.page-after': 'Die Seite nennt als Datum: {date:date}. Das ist nach dem Vermerk.',
  'notice.page-unclear':
    'Die Seite nennt als Datum: {date:date}. Wir können nicht sagen, ob das vor dem Vermerk ist.',
  'notice.not-meant.retraction':
    'Das zeigt nicht, dass der Satz nicht stimmt. Andere Arbeiten können dasselbe sagen. Beenden oder ändern Sie deshalb keine Behandlung. Fragen Sie die Menschen, die Sie behandeln.',
  'notice.not-meant.partial-retraction':
    'Das bedeutet nicht, dass die ganze Arbeit widerrufen ist. Im Vermerk steht, welcher Teil. Beenden oder ändern Sie deshalb keine Behandlung. Fragen Sie die Menschen, die Sie behandeln.',
  'notice.not-meant.withdrawal':
    'Das zeigt nicht, dass der Satz nicht stimmt. Arbeiten werden aus vielen Gründen zurückgezogen. Beenden oder ändern Sie deshalb keine Behandlung. Fragen Sie die Menschen, die Sie behandeln.',
  'notice.not-meant.expression-of-concern':
    'Das bedeutet nicht, dass die Arbeit widerrufen ist. Die Zeitschrift geht der Sache vielleicht noch nach. Beenden oder ändern Sie deshalb keine Behandlung. Fragen Sie die Menschen, die Sie behandeln.',
  'notice.not-meant.correction':
    'Das bedeutet nicht, dass die Arbeit widerrufen ist. Das meiste kann geblieben sein, wie es war. Im Vermerk steht, was geändert wurde.',
  'notice.not-meant.reinstatement':
    'Das bedeutet nicht, dass alle Zweifel vorbei sind. Im Vermerk steht, warum die Arbeit wieder aufgenommen ist.',

  'page-paper.is-none':
    'Wir haben für diese Seite selbst keine Kennnummer gefunden. Listen widerrufener Arbeiten richten sich nach dieser Nummer.',
  'page-paper.notice':
    '{by:list} {k:plural:führt|führen} einen Vermerk zu dieser Seite selbst, die eine Arbeit ist: {kind:say}.',
  'page-paper.none':
    '{by:list} {k:plural:führt|führen} keinen Widerruf und keine Berichtigung zu dieser Seite selbst, die eine Arbeit ist. Wir haben am {on:date} gefragt. Listen können Lücken haben.',
  'page-paper.list-none':
    'Unsere Kopie der Liste von {source} (Stand: {date:date}) hat keinen Vermerk zu dieser Seite selbst. Listen können Lücken haben.',
  'page-paper.loading':
    'Wir konnten diese Seite selbst, die eine Arbeit ist, noch nicht prüfen. Die Antwort ist unterwegs.',
  'page-paper.not-asked':
    'Wir haben keinen Dienst gefragt, ob diese Seite selbst, die eine Arbeit ist, widerrufen wurde.',
  'page-paper.failed':
    'Wir konnten von {by} nicht erfahren, ob diese Seite selbst, die eine Arbeit ist, widerrufen oder berichtigt wurde. Das heißt nicht, dass alles in Ordnung ist.',
  'page-paper.failed-own':
    'Wir haben von der Erweiterung selbst keine Antwort zu dieser Seite bekommen, die eine Arbeit ist. Das heißt nicht, dass alles in Ordnung ist.',
  'page-paper.unknown': '{by:list} {k:plural:kennt|kennen} diese Seite nicht, die eine Arbeit ist.',
  'page-paper.unasked':
    'Wir wissen nicht, ob diese Seite selbst, die eine Arbeit ist, widerrufen oder berichtigt wurde: Kein Dienst hat es uns gesagt.',
  'page-paper.title-begins':
    '{by:list} {k:plural:nennt|nennen} für diese Seite selbst, die eine Arbeit ist, einen Titel, der so beginnt: {words:quote}.',
  'page-paper.title-holds':
    '{by:list} {k:plural:nennt|nennen} für diese Seite selbst, die eine Arbeit ist, einen Titel mit den Worten {words:quote}.',
  'page-paper.printed-mark':
    'Die Seite druckt bei ihrem eigenen Titel {words:quote}. Die Seite ist eine Arbeit.',
  'page-paper.update-unknown':
    '{by} führt zu dieser Seite selbst, die eine Arbeit ist, eine Änderung einer Art, die wir nicht kennen: {kind:quote}.',
  'page-paper.update-unnamed':
    '{by} führt zu dieser Seite selbst, die eine Arbeit ist, eine Änderung und sagt nicht, welcher Art.',
  'page-paper.doubtful':
    'Wir konnten nicht erkennen, ob diese Seite selbst, die eine Arbeit ist, widerrufen oder berichtigt wurde. Das heißt nicht, dass alles in Ordnung ist.',
} as const satisfies Record<keyof typeof english, string>;
