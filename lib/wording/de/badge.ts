import type { badge as english } from '../en/badge.ts';

/** The badge, and its name for screen readers. */
export const badge = {
  'badge.people': 'Die Seite sagt: {words:quote}',
  'badge.people-in-code': 'Der Code der Seite nennt {name} ({role:say})',
  'badge.more-people': 'Die Seite nennt {n:plural:# weiteren Namen|# weitere Namen}',
  'badge.no-people': 'Wir haben auf dieser Seite keine Namen gefunden.',
  'badge.no-people-shown': 'Wir haben keine Namen gefunden, die diese Seite zeigt.',
  'badge.hidden-reviewers':
    'Die Seite nennt in verborgenem Text {n:plural:einen Namen|# Namen} für die Prüfung.',
  'badge.hidden-people': 'Die Seite nennt in verborgenem Text {n:plural:# Person|# Personen}.',
  'badge.says-to-screen-readers': 'Die Seite sagt allein für Screenreader: {words:quote}',
  'badge.date': 'Die Seite sagt: {words:quote} ({age:ago})',
  'badge.date-in-code': 'Der Code der Seite nennt das Datum: {date:date} ({age:ago})',
  'badge.no-date': 'Wir haben auf dieser Seite kein Datum gefunden.',
  'badge.hidden-date': 'Die Seite nennt in verborgenem Text ein Datum.',
  'badge.sources': 'Wir haben {n:plural:# Quelle|# Quellen} gezählt: {kinds:kinds}',
  'badge.notices':
    '{by:list} {k:plural:führt|führen} einen Vermerk zu {n:plural:# Quelle|# Quellen}. Mehr dazu in der Liste der Quellen.',
  'badge.no-sources': 'Wir haben auf dieser Seite keine Quellenliste gefunden.',
  'badge.name.people': 'Die Seite nennt {names:list}.',
  'badge.name.people-no-role': 'Die Seite nennt {names:list}, aber nicht die Rolle.',
  'badge.name.modified': 'Die Seite nennt als letzte Änderung: {date:date}.',
  'badge.name.published': 'Die Seite nennt als Datum: {date:date}.',
  'badge.name.reviewed': 'Die Seite nennt als Datum der Prüfung: {date:date}.',
  'badge.name.sources': 'Wir haben {n:plural:# Quelle|# Quellen} gezählt.',
  'badge.doubts':
    'Wir haben zu {n:plural:# Quelle|# Quellen} Anzeichen für einen Vermerk gefunden. Mehr dazu in der Liste der Quellen.',
  'badge.name.next-review': 'Die Seite nennt als Datum der nächsten Prüfung: {date:date}.',
  'badge.names-retracted':
    'Auf dieser Seite {n:plural:nennt # Eintrag|nennen # Einträge} die Kennnummer einer widerrufenen Arbeit. {by:list} {k:plural:führt|führen} den Vermerk. Mehr dazu in der Liste der Quellen.',
  'badge.names-noticed':
    'Auf dieser Seite {n:plural:nennt # Eintrag|nennen # Einträge} die Kennnummer einer Arbeit mit einem Vermerk. {by:list} {k:plural:führt|führen} ihn. Mehr dazu in der Liste der Quellen.',
} as const satisfies Record<keyof typeof english, string>;
