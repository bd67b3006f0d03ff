import type { card as english } from '../en/card.ts';

/** What the services say of one source. */
export const card = {
  'card.record': '{by:list} {k:plural:macht|machen} diese Angaben. Wir haben am {on:date} gefragt.',
  'card.types': '{by} führt sie als: {types:list}.',
  'card.notices-none':
    '{by:list} {k:plural:führt|führen} dazu keinen Widerruf und keine Berichtigung. Wir haben am {on:date} gefragt. Listen können Lücken haben.',
  'card.notices-unasked':
    'Wir wissen nicht, ob sie widerrufen oder berichtigt wurde: Kein Dienst hat es uns gesagt.',
  'card.notice-itself': '{by} sagt: Das ist ein Vermerk zu einer anderen Arbeit ({kind:say}).',
  'card.list-none':
    'Unsere Kopie der Liste von {source} (Stand: {date:date}) hat dazu keinen Vermerk. Listen können Lücken haben.',
  'card.list-not-looked':
    'Wir haben in unserer Kopie der Liste von {source} nicht danach gesucht: Der Eintrag hat keine DOI und keine PubMed-Nummer.',
  'card.list-absent': 'Wir haben in dieser Version keine Liste widerrufener Arbeiten.',
  'card.list-failed':
    'Wir konnten unsere Liste widerrufener Arbeiten nicht lesen. Das heißt nicht, dass alles in Ordnung ist.',
  'card.older': 'Wir haben gezählt: Diese Quelle ist {span:span} älter als das Datum der Seite.',
  'card.newer': 'Wir haben gezählt: Diese Quelle ist {span:span} neuer als das Datum der Seite.',
  'card.same-year': 'Wir haben gezählt: Diese Quelle ist aus demselben Jahr wie die Seite.',
  'card.year-alone': 'Wir haben auf der Seite kein Datum gefunden, um es neben das Jahr {year} zu stellen.',
  'card.wiki-edited': '{by} nennt als letzte Änderung: {date:date}.',
  'card.wiki-since':
    'Die Seite nennt als Datum: {date:date}. Damals kann auf der Wikipedia-Seite etwas anderes gestanden haben.',
  'card.not-compared': 'Wir haben nicht geprüft, ob diese Quelle dasselbe sagt wie der Satz.',
  'card.begins': '{by} liefert diesen Text: {text:quote}',
  'card.licence': '{by} gibt als Lizenz an: {licence}.',
  'card.loading': 'Wir fragen gerade.',
  'card.pending': 'Wir fragen noch: {services:list}.',
  'card.off': 'Wir haben nicht nach Titel und Jahr gefragt: Abfragen sind aus.',
  'card.not-chosen':
    'Wir haben nicht nach Titel und Jahr gefragt: Sie haben noch nicht gewählt, ob wir das dürfen.',
  'card.on-open':
    'Wir haben noch nicht nach Titel und Jahr gefragt. Wir fragen, wenn Sie diese Quelle öffnen.',
  'card.unknown': '{services:list} {k:plural:hat|haben} dazu keinen Eintrag.',
  'card.no-identifier':
    'Wir haben nicht gefragt: Dieser Eintrag hat keine Kennnummer und nennt keinen Titel.',
  'card.failed': '{service} hat nicht geantwortet. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-own':
    'Wir haben von der Erweiterung selbst keine Antwort bekommen. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-offline':
    'Wir konnten {service} nicht fragen: Ihr Gerät ist offline. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-unreachable':
    'Wir konnten {service} nicht erreichen. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-rate': '{service} bittet uns, zu warten. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-answer':
    '{service} hat etwas geantwortet, das wir nicht lesen konnten. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-permission':
    'Wir dürfen {service} nicht fragen: Ihr Browser hat es nicht erlaubt. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-too-many':
    'Wir haben {service} nicht gefragt: Zu viele Abfragen warten dort schon. Das heißt nicht, dass alles in Ordnung ist.',
  'card.no-list': 'Wir haben auf dieser Seite keine Quellenliste gefunden, zu der {number} gehören könnte.',
  'card.missing-entry': 'Wir haben in der Liste der Quellen keinen Eintrag {number} gefunden.',
  'card.unopened': 'Das konnten wir nicht öffnen. Bitte die Seite neu laden.',
  'card.failed-other': '{service} hatte eine Störung. Das heißt nicht, dass alles in Ordnung ist.',
  'card.filed': '{by} ordnet sie hier ein: {headings:list}.',
  'card.no-types': '{by} nennt keine Art der Studie.',
  'card.medline': '{by} führt die Zeitschrift zurzeit als in MEDLINE erfasst.',
  'card.medline-not': '{by} führt die Zeitschrift zurzeit nicht als in MEDLINE erfasst.',
  'card.free-copy': '{by} verlinkt eine freie Kopie des vollen Textes.',
  'card.trial': '{by} führt die Studie {nct} als: {words:list}.',
  'card.trial-results': '{by} zeigt Ergebnisse dieser Studie.',
  'card.trial-no-results': '{by} zeigt keine Ergebnisse dieser Studie.',
  'card.trial-start': '{by} nennt als Beginn der Studie: {date:date}.',
  'card.trial-end': '{by} nennt als Ende der Studie: {date:date}.',
  'card.trial-updated': '{by} nennt als letzte Änderung am Eintrag der Studie: {date:date}.',
  'card.year-said': '{by:list} {k:plural:nennt|nennen} das Jahr {year}.',
  'card.title-said': '{by:list} {k:plural:nennt|nennen} diesen Titel: {title:quote}',
  'card.no-retraction-said': '{by:list} {k:plural:führt|führen} dazu keinen Widerruf.',
  'card.title-begins': '{by:list} {k:plural:nennt|nennen} einen Titel, der so beginnt: {words:quote}.',
  'card.title-holds': '{by:list} {k:plural:nennt|nennen} einen Titel mit den Worten {words:quote}.',
  'card.printed-mark': 'Die Seite druckt zu dieser Quelle {words:quote}.',
  'card.update-unknown': '{by} führt eine Änderung einer Art, die wir nicht kennen: {kind:quote}.',
  'card.update-unnamed': '{by} führt eine Änderung und sagt nicht, welcher Art.',
  'card.doubtful':
    'Wir konnten nicht erkennen, ob sie widerrufen oder berichtigt wurde. Das heißt nicht, dass alles in Ordnung ist.',
  'card.failed-two-records':
    '{service} hat zu einer Nummer zwei Einträge gegeben, die sich unterscheiden. Das heißt nicht, dass alles in Ordnung ist.',
  'card.not-parted':
    'Wir haben nicht gefragt: Dieser Eintrag hat keine Kennnummer. Wir konnten seinen Titel nicht vom Rest trennen.',
  'card.no-place':
    'Wir haben nicht gefragt: Dieser Eintrag hat keine Kennnummer. Wir haben darin keine Seitenzahl gefunden, an der sich ein Fund prüfen ließe.',
  'card.no-number': 'Wir haben noch nicht gefragt: Dieser Eintrag hat keine Kennnummer.',
} as const satisfies Record<keyof typeof english, string>;
