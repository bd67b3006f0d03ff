import type { sources as english } from '../en/sources.ts';

/** What the page rests on: the list, and one entry of it. */
export const sources = {
  'sources.count':
    'Wir haben {n:plural:# Quelle|# Quellen} in der Liste gezählt und {markers:plural:# Verweis|# Verweise} im Text.',
  'sources.paragraphs':
    'Wir haben sie in {cited:plural:# Absatz|# Absätzen} gefunden; der Text hat {total:plural:# Absatz|# Absätze}.',
  'sources.kinds': 'Wir haben gezählt: {kinds:kinds}.',
  'sources.none': 'Wir haben auf dieser Seite keine Quellenliste gefunden.',
  'sources.markers-without-list':
    'Wir haben {n:plural:# Verweis|# Verweise} im Text gefunden, aber keine Liste dazu.',
  'sources.author-year': 'Die Seite nennt Quellen nach Autor und Jahr. Diese konnten wir nicht zählen.',
  'sources.missing-entries': 'Wir haben in der Liste keinen Eintrag gefunden für {numbers:numbers}.',
  'sources.uncited':
    'Wir haben im Text keinen Verweis auf {n:plural:Quelle|die Quellen} {numbers:numbers} gefunden.',
  'sources.same-twice':
    'Wir haben denselben Link mehr als einmal in der Liste gefunden: Quellen {numbers:numbers}.',
  'sources.own':
    'Wir haben {n:plural:# Link|# Links} zu Seiten dieser Website selbst gezählt: {numbers:numbers}.',
  'sources.years':
    'Wir kennen das Jahr von {n:plural:# Quelle|# Quellen}. Die älteste ist von {oldest}, die neueste von {newest}.',
  'sources.year': 'Wir kennen das Jahr einer Quelle: {year}.',
  'sources.newer-than-page':
    'Wir haben {n:plural:# Quelle|# Quellen} gefunden, neuer als das Datum der Seite: {numbers:numbers}.',
  'sources.notice':
    '{by:list} {k:plural:führt|führen} einen Vermerk zu Quelle {source:numbers}: {kind:say}. Mehr dazu bei Quelle {source:numbers}.',
  'sources.notice-itself':
    '{by} sagt: Quelle {source:numbers} ist ein Vermerk zu einer anderen Arbeit ({kind:say}).',
  'sources.list-none':
    'Unsere Kopie der Liste von {source} (Stand: {date:date}) hat keinen Vermerk zu {n:plural:Quelle|den Quellen} {numbers:numbers}. Listen können Lücken haben.',
  'sources.list-absent': 'Wir haben in dieser Version keine Liste widerrufener Arbeiten.',
  'sources.list-failed':
    'Wir konnten unsere Liste widerrufener Arbeiten nicht lesen. Das heißt nicht, dass alles in Ordnung ist.',
  'sources.notices-none':
    '{by:list} {k:plural:führt|führen} keinen Widerruf und keine Berichtigung zu {n:plural:Quelle|den Quellen} {numbers:numbers}. Wir haben am {on:date} gefragt. Listen können Lücken haben.',
  'sources.notices-failed':
    'Wir konnten von {by:list} nicht erfahren, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}. Das heißt nicht, dass alles in Ordnung ist.',
  'sources.notices-failed-own':
    'Wir haben von der Erweiterung selbst keine Antwort zu {n:plural:Quelle|den Quellen} {numbers:numbers} bekommen. Das heißt nicht, dass alles in Ordnung ist.',
  'sources.notices-unknown':
    '{by:list} {k:plural:kennt|kennen} {n:plural:Quelle|die Quellen} {numbers:numbers} nicht.',
  'sources.notices-unasked':
    'Wir wissen nicht, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}: Kein Dienst hat es uns gesagt.',
  'sources.notices-off':
    'Wir haben nicht gefragt, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}: Abfragen sind aus.',
  'sources.notices-not-chosen':
    'Wir haben nicht gefragt, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}: Sie haben noch nicht gewählt, ob wir das dürfen.',
  'sources.notices-on-open':
    'Wir haben noch nicht gefragt, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}. Wir fragen, wenn Sie eine öffnen.',
  'sources.notices-loading':
    'Wir konnten {n} von {all:plural:# Quelle|# Quellen} noch nicht prüfen: {numbers:numbers}. Die Antworten sind unterwegs.',
  'sources.notices-no-identifier':
    'Wir haben nicht gefragt, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}: {n:plural:Der Eintrag hat|Die Einträge haben} keine Kennnummer.',
  'sources.notices-wikipedia':
    'Wir suchen keine Vermerke zu {n:plural:Quelle|den Quellen} {numbers:numbers}: Listen widerrufener Arbeiten führen keine Wikipedia-Seiten.',
  'sources.same-paper':
    'Wir haben dieselbe Arbeit mehr als einmal in der Liste gefunden, mit verschiedenen Links: Quellen {numbers:numbers}.',
  'sources.records': 'Wir haben Angaben zu {n} von {all:plural:# Quelle|# Quellen} gefunden.',
  'sources.same-operator':
    'Unsere Tabelle nennt {organisation} für diese Website und für {n:plural:Quelle|die Quellen} {numbers:numbers}.',
  'sources.same-author':
    '{by:list} {k:plural:führt|führen} {name} als Autor oder Autorin von {n:plural:Quelle|den Quellen} {numbers:numbers}. Die Seite nennt jemanden dieses Namens als Verfasser.',
  'sources.same-author-means':
    'Wir haben die Namen verglichen, sonst nichts. Zwei Menschen können denselben Namen haben.',
  'sources.page-leads-on':
    'Wir haben {n:plural:Quelle|die Quellen} {numbers:numbers} am {on:date} geöffnet: Die Adresse führt weiter zu einer anderen.',
  'sources.page-leads-on-means': 'Wir folgen ihr nicht und wissen daher nicht, was dort steht.',
  'sources.page-error':
    'Wir haben {n:plural:Quelle|die Quellen} {numbers:numbers} am {on:date} geöffnet: Die Website antwortete mit einem Fehler.',
  'sources.page-no-answer':
    'Wir wollten {n:plural:Quelle|die Quellen} {numbers:numbers} am {on:date} öffnen: Die Website antwortete nicht.',
  'sources.page-error-means': 'Wir wissen nicht, ob das vorbei ist. Der Link kann inzwischen gehen.',
  'sources.unknown-number':
    'Das kann an einem Druckfehler liegen, an einer ganz neuen Nummer oder daran, dass andere Dienste sie führen.',
  'sources.designs': '{by} führt {kinds:kinds}.',
  'sources.no-designs': '{by} nennt zu {n:plural:Quelle|den Quellen} {numbers:numbers} keine Art der Studie.',
  'sources.medline':
    '{by} führt die {n:plural:Zeitschrift|Zeitschriften} von {n:plural:Quelle|den Quellen} {numbers:numbers} zurzeit als in MEDLINE erfasst.',
  'sources.medline-not':
    '{by} führt die {n:plural:Zeitschrift|Zeitschriften} von {n:plural:Quelle|den Quellen} {numbers:numbers} zurzeit nicht als in MEDLINE erfasst.',
  'sources.free':
    '{by:list} {k:plural:verlinkt|verlinken} eine freie Kopie von {n:plural:Quelle|den Quellen} {numbers:numbers}.',
  'sources.preprints': 'Wir haben {n:plural:# Preprint|# Preprints} gezählt: {numbers:numbers}.',
  'sources.preprint-means':
    'Wir zählen, was ins Netz gestellt wird, bevor andere Fachleute es gelesen haben.',
  'sources.newest-age': 'Wir haben gezählt: Die neueste ist {span:span} älter als das Datum der Seite.',
  'sources.newer-means': 'Wir wissen nicht, ob die Seite ein neues Datum bekam, als sie dazukamen.',

  'source.listed': 'Unsere Tabelle sagt: Hinter {host} steht {organisation}, {class:say}.',
  'source.unlisted': 'Unsere Tabelle führt {host} nicht. Das ist kein Urteil über die Website.',
  'source.no-link': 'Die Seite gibt zu dieser Quelle keinen Link.',
  'source.pending': 'Wir haben diesen Link noch nicht in unserer Tabelle nachgeschlagen.',
  'source.wikipedia': 'Wikipedia sagt: Alle können die Seiten bearbeiten.',
  'source.wikipedia-advice': 'Wikipedia sagt: Sie gibt keinen medizinischen Rat.',
  'source.own': 'Wir haben gefunden: Dieser Link führt zur selben Website wie die Seite.',
  'source.basis': 'Unsere Tabelle stützt sich darauf: {basis}',
  'source.basis-record': 'Unsere Tabelle stützt sich darauf: {basis} Der Eintrag ist vom {on:date}.',
  'source.basis-page': 'Unsere Tabelle stützt sich darauf: {basis} Wir haben es am {on:date} gelesen.',
  'source.class-not-item':
    'Unsere Tabelle sagt, wer dahinter steht. Sie sagt nicht, ob Fachleute diesen Beitrag begutachtet haben.',
  'source.cited-after': 'Die Seite nennt sie nach: {sentence:quote}',
  'sources.title-begins':
    '{by:list} {k:plural:nennt|nennen} für Quelle {source:numbers} einen Titel, der so beginnt: {words:quote}.',
  'sources.title-holds':
    '{by:list} {k:plural:nennt|nennen} für Quelle {source:numbers} einen Titel mit den Worten {words:quote}.',
  'sources.printed-mark': 'Die Seite druckt zu Quelle {source:numbers}: {words:quote}.',
  'sources.update-unknown':
    '{by} führt zu Quelle {source:numbers} eine Änderung einer Art, die wir nicht kennen: {kind:quote}.',
  'sources.update-unnamed':
    '{by} führt zu Quelle {source:numbers} eine Änderung und sagt nicht, welcher Art.',
  'sources.notices-doubtful':
    'Wir konnten nicht erkennen, ob {n:plural:Quelle|die Quellen} {numbers:numbers} widerrufen oder berichtigt {n:plural:wurde|wurden}. Das heißt nicht, dass alles in Ordnung ist.',
  'sources.years-one': 'Wir kennen das Jahr von {n:plural:# Quelle|# Quellen}. Alle sind von {year}.',
  'source.registrant':
    'Unsere Tabelle sagt: DOIs, die mit {prefix} beginnen, vergibt {organisation}. Wir zählen das so: {class:say}.',
} as const satisfies Record<keyof typeof english, string>;
