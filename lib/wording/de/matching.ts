import type { matching as english } from '../en/matching.ts';

/** What is said of a reference that is looked for by its own text, or whose link leads elsewhere. */
export const matching = {
  'card.by-place':
    'Wir haben noch nicht gefragt: Der Link hat keine Kennnummer. Eine Abfrage sendet Zeitschrift, Band und Seite an PubMed.',
  'card.by-text':
    'Wir haben noch nicht gefragt: Dieser Eintrag hat keine Kennnummer. Eine Suche sendet Autor, Titel, Zeitschrift und Jahr an Crossref und PubMed.',
  'card.found-by-place': 'Wir haben sie in PubMed gefunden, nach Zeitschrift, Band und Seite im Link.',
  'card.matched-by-text':
    '{by:list} {k:plural:hat|haben} eine Arbeit mit diesem Titel, ersten Autor und Jahr. Sie wurde nach dem Text zugeordnet.',
  'card.notices-by-text':
    'Wir haben nicht geprüft, ob sie widerrufen oder berichtigt wurde: Dieser Eintrag hat keine Kennnummer. Das heißt nicht, dass alles in Ordnung ist.',
  'card.unknown-place':
    '{services:list} {k:plural:kennt|kennen} zu Zeitschrift, Band und Seite in diesem Link nicht genau eine Arbeit.',
  'card.unknown-text':
    '{services:list} {k:plural:kennt|kennen} keine Arbeit, die in Titel, Autor, Jahr und Seite zu diesem Eintrag passt.',
  'card.other-paper': 'Wir haben verglichen: Der Link führt zu einer anderen Arbeit, als der Text nennt.',
  'card.other-paper-title': '{by} nennt für den Link diesen Titel: {title:quote}',
  'card.other-paper-notices':
    'Wir zeigen hier keinen Widerruf und keine Berichtigung: Sie gehörten zu der anderen Arbeit. Das heißt nicht, dass alles in Ordnung ist.',

  'sources.notices-by-place':
    'Wir haben zu {n:plural:Quelle|den Quellen} {numbers:numbers} nicht gefragt: Der Link hat keine Kennnummer. Wir fragen, wenn Sie darauf klicken.',
  'sources.notices-by-text':
    'Wir haben zu {n:plural:Quelle|den Quellen} {numbers:numbers} nicht gefragt: Es gibt keine Kennnummer. Wir suchen, wenn Sie darauf klicken.',
  'sources.notices-matched':
    'Wir konnten {n:plural:Quelle|die Quellen} {numbers:numbers} nicht prüfen: nach Text gefunden, ohne Kennnummer. Das heißt nicht, dass alles in Ordnung ist.',
  'sources.notices-other-paper':
    'Wir konnten {n:plural:Quelle|die Quellen} {numbers:numbers} nicht prüfen: Der Link führt zu einer anderen Arbeit als der, die der Text nennt.',

  'card.page-title': 'Die zitierte Seite nennt als Titel: {title:quote}',
  'card.page-site': 'Die zitierte Seite nennt als Website: {site:quote}',
  'card.page-published': 'Die zitierte Seite nennt als ersten Tag: {date:date}.',
  'card.page-modified': 'Die zitierte Seite nennt als letzte Änderung: {date:date}.',
  'card.page-read': 'Wir haben das am {on:date} im Code der Seite bei {host} gelesen.',
  'card.page-not-read': 'Wir haben diese Seite noch nicht angesehen. Sie hat keine Kennnummer.',
  'card.page-leads-on':
    'Wir konnten sie nicht lesen: Die Adresse leitet zu einer anderen weiter, und dorthin gehen wir nicht.',
  'card.page-timeout': 'Wir konnten sie nicht lesen: {host} hat nicht rechtzeitig geantwortet.',
  'card.page-offline': 'Wir konnten sie nicht lesen: {host} war nicht zu erreichen.',
  'card.page-error': 'Wir konnten sie nicht lesen: {host} hat mit einem Fehler geantwortet.',
  'card.page-not-a-page':
    'Wir konnten sie nicht lesen: Die Adresse führt zu einer Datei, die keine Webseite ist.',
  'card.page-nothing': 'Wir haben im Code der Seite keinen Titel, keine Website und kein Datum gefunden.',

  'label.cited-page': 'Eine zitierte Seite abfragen',
  'cited-page.what': 'Wir können Titel, Website und Datum einer einzelnen Seite für Sie lesen.',
  'cited-page.who-sees': 'Wir fragen {host} einmal danach. Diese Website sieht dann Ihre Internetadresse.',
  'cited-page.without': 'Wir senden keine Cookies und auch nicht die Adresse des Artikels.',
  'cited-page.leave': 'Wir geben die Erlaubnis zurück, sobald die Seite gelesen ist.',
  'cited-page.gone': 'Wir wissen nicht, um welche Seite es geht. Öffnen Sie die Karte noch einmal.',
  'cited-page.not-allowed': 'Wir dürfen sie nicht lesen: Ihr Browser hat es nicht erlaubt.',
  'cited-page.back': 'Wir haben das für die Karte behalten. Sie können diesen Tab schließen.',
  'button.allow-and-look-up': 'Erlauben und abfragen',
  'button.look-up-page': 'Diese Seite abfragen',

  'button.search': 'Danach suchen',
  'button.open-match': 'Gefundene Arbeit öffnen',
  'card.several-numbers':
    'Wir haben in diesem Eintrag {n} Kennnummern gefunden. Wir kennen keinen Nachweis, der sie verbindet. Jede steht hier für sich.',
  'card.carried':
    'Wir wissen nicht, ob diese Arbeit unter der Adresse steht: Jede Website kann eine Kennnummer in ihre Adressen setzen.',
  'card.unknown-number': '{services:list} {k:plural:kennt|kennen} diese Kennnummer nicht.',
  'label.carries-number': 'Die Adresse enthält die Kennnummer von {number}',
  'sources.notice-named':
    '{by:list} {k:plural:führt|führen} einen Vermerk zu {number}: {kind:say}. Auf dieser Seite nennt Quelle {source:numbers} diese Kennnummer.',
  'sources.notices-several':
    'Wir sagen zu {n:plural:Quelle|den Quellen} {numbers:numbers} als Ganzes nichts: {n:plural:Sie nennt|Jede nennt} mehr als eine Kennnummer.',
  'sources.notices-carried':
    'Wir sagen zu {n:plural:Quelle|den Quellen} {numbers:numbers} nichts: In der Adresse steht eine Kennnummer. Wir wissen nicht, ob die Arbeit dort ist.',
  'button.open-number': '{number} öffnen',
} as const satisfies Record<keyof typeof english, string>;
