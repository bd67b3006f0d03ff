import type { page as english } from '../en/page.ts';

/** What the page says of itself: people, dates, site, and what was looked for. */
export const page = {
  'about.scope':
    'Dieses Programm liest Namen, Daten und Quellen. Dieses Programm prüft nicht, ob der Rat zur Gesundheit stimmt. Für Ihre eigene Behandlung fragen Sie in der Praxis oder Apotheke.',
  'about.read-on': 'Wir haben diese eine Seite gelesen, am {on:date}.',
  'about.unread': 'Wir konnten {n:plural:# Teil|# Teile} dieser Seite nicht öffnen.',

  'about.not-displayed': 'Die Seite zeigt diese Worte jetzt nicht: {words:quote}',
  'says.folded':
    'Die Seite sagt: {words:quote}. Diese Worte stehen in einem Teil der Seite, der jetzt zugeklappt ist.',
  'says.to-screen-readers': 'Die Seite sagt allein für Screenreader: {words:quote}',
  'says.not-displayed':
    'Die Seite sagt: {words:quote}. Diese Worte stehen in einem Teil der Seite, der jetzt nicht zu sehen ist.',
  'says.see-through': 'Die Seite sagt: {words:quote}. Diese Worte sind verborgen: Sie sind durchsichtig.',
  'says.same-colour':
    'Die Seite sagt: {words:quote}. Diese Worte sind verborgen: Sie haben fast die Farbe dessen, was hinter ihnen ist.',
  'says.too-small':
    'Die Seite sagt: {words:quote}. Diese Worte sind verborgen: Sie sind zu klein, um sie zu sehen.',
  'says.off-page':
    'Die Seite sagt: {words:quote}. Diese Worte sind verborgen: Sie stehen, wo niemand hinkommt.',
  'says.clipped': 'Die Seite sagt: {words:quote}. Diese Worte sind verborgen: Sie sind abgeschnitten.',
  'says.covered': 'Die Seite sagt: {words:quote}. Diese Worte sind verborgen: Etwas liegt über ihnen.',

  'who.says': 'Die Seite sagt: {words:quote}',
  'who.in-code':
    'Der Code der Seite nennt {name} ({role:say}). Im Text der Seite steht das vielleicht nicht.',
  'who.which-role': 'Die Seite sagt nicht, was davon {name} gemacht hat.',
  'who.no-role': 'Die Seite sagt nicht, was {name} für diese Seite gemacht hat.',
  'who.unchecked': 'Wir haben die Namen und Titel nicht geprüft.',
  'who.is-organisation': 'Die Seite nennt hier eine Gruppe, keine Person.',
  'who.anonymous-review': 'Die Seite sagt: {words:quote}. Wir haben bei diesen Worten keinen Namen gefunden.',
  'who.nobody': 'Wir haben auf dieser Seite niemanden mit Namen gefunden.',
  'who.nobody-shown': 'Wir haben in dem, was diese Seite zeigt, niemanden mit Namen gefunden.',
  'who.no-author': 'Wir haben auf dieser Seite keinen Namen für den Text gefunden.',
  'who.no-author-shown': 'Wir haben in dem, was diese Seite zeigt, keinen Namen für den Text gefunden.',
  'who.no-reviewer': 'Wir haben auf dieser Seite keinen Namen für die Prüfung gefunden.',
  'who.no-reviewer-shown': 'Wir haben in dem, was diese Seite zeigt, keinen Namen für die Prüfung gefunden.',
  'who.no-review-date': 'Wir haben auf dieser Seite kein Datum der Prüfung gefunden.',
  'who.review-date': 'Die Seite sagt: {words:quote}',
  'who.looked': 'Wir haben im Text der Seite und in ihrem Code gesucht.',
  'who.review-not-shown': 'Eine Seite kann nicht zeigen, dass eine Prüfung stattfand.',

  'when.says': 'Die Seite sagt: {words:quote}',
  'when.modified-in-code': 'Der Code der Seite nennt als letzte Änderung: {date:date}.',
  'when.published-in-code': 'Der Code der Seite nennt als ersten Tag: {date:date}.',
  'when.reviewed-in-code': 'Der Code der Seite nennt als Datum der Prüfung: {date:date}.',
  'when.next-review-in-code': 'Der Code der Seite nennt als Datum der nächsten Prüfung: {date:date}.',
  'when.age': 'Die Uhr dieses Geräts sagt, das war {age:ago}.',
  'when.ahead': 'Die Uhr dieses Geräts sagt, das ist {age:ago}.',
  'when.change-unsaid': 'Die Seite sagt nicht, was geändert wurde.',
  'when.no-published': 'Wir haben auf dieser Seite kein erstes Datum gefunden.',
  'when.no-modified': 'Wir haben auf dieser Seite kein Datum einer letzten Änderung gefunden.',
  'when.none': 'Wir haben auf dieser Seite kein Datum gefunden.',
  'when.other-dates': 'Die Seite nennt noch andere Daten: {dates:dates}.',

  'checked.authorship': 'Wir haben gesucht, wer den Text geschrieben hat.',
  'checked.attribution': 'Wir haben eine Liste von Quellen gesucht.',
  'checked.funding': 'Wir haben Worte darüber gesucht, wer zahlt oder was die Website verdient.',
  'checked.advertising': 'Wir haben Worte über Werbung oder Sponsoren gesucht.',
  'checked.currency': 'Wir haben das Datum der Seite gesucht.',
  'checked.reviewer': 'Wir haben gesucht, wer die Seite geprüft hat.',
  'checked.corrections': 'Wir haben Worte darüber gesucht, wie Fehler behoben werden.',
  'checked.editorial': 'Wir haben die Regeln gesucht, nach denen geschrieben wird.',
  'checked.feedback': 'Wir haben einen Weg gesucht, der Website einen Fehler zu melden.',
  'checked.says': 'Die Seite sagt: {words:quote}',
  'checked.unseen': 'Wir lassen Worte aus, die die Seite nicht allen zeigt.',
  'checked.link': 'Die Seite hat diesen Link: {words:quote}',
  'checked.counted': 'Wir haben {n:plural:# Quelle|# Quellen} gezählt.',
  'checked.open-role': 'Die Seite nennt jemanden, aber nicht als was.',
  'checked.no-name': 'Die Seite nennt bei diesen Worten keinen Namen.',
  'checked.uncounted': 'Die Seite nennt Quellen auf eine Art, die wir nicht zählen konnten.',
  'checked.unopened':
    'Wir haben einen Link gefunden, der zu solchen Worten führen kann. Wir haben ihn nicht geöffnet.',
  'checked.named-only': 'Die Seite erwähnt solche Regeln. Wir haben keinen Link dorthin gefunden.',
  'checked.way-named-only': 'Die Seite erwähnt einen Weg. Wir haben keinen Link dorthin gefunden.',
  'checked.where':
    'Wir haben im Text und in den Links dieser Seite gesucht. Solche Worte können auf anderen Seiten der Website stehen.',

  'site.named': 'Der Code der Seite nennt {name:quote} als Website oder Verlag.',
  'site.claimed-elsewhere': 'Die Seite nennt {claimed} als eigene Adresse. Ihr Browser zeigt {host}.',
  'site.local': 'Wir haben diese Seite aus einer Datei oder von einer Adresse ohne Namen gelesen.',

  'question.same': 'Sagt die Quelle, was der Satz sagt? Öffnen Sie sie und sehen Sie nach.',
  'question.elsewhere': 'Was sagen andere Stellen?',
  'question.newer': 'Gibt es neuere Forschung als von {year}?',
  'question.why': 'Warum erzählt Ihnen diese Website das? Verkauft sie etwas?',
  'question.search-note': 'Wir senden keine Worte: Die Suche öffnet in einem neuen Tab, und Sie tippen dort.',
  'when.other-dates-in-code': 'Der Code der Seite nennt noch andere Daten: {dates:dates}.',
} as const satisfies Record<keyof typeof english, string>;
