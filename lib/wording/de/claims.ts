import type { claims as english } from '../en/claims.ts';

/** What the site says about itself, beside what was found on this page. */
export const claims = {
  'claim.says': 'Die Seite sagt: {words:quote}',
  'claim.hidden':
    'Die Seite zeigt diese Worte jetzt nicht: Sie stehen in einem zugeklappten oder verborgenen Teil.',
  'claim.cannot-show': 'Eine Seite kann das nicht zeigen.',
  'claim.no-link-on-markers':
    'Auf dieser Seite haben wir {n:plural:am # Verweis|an den # Verweisen} im Text keinen Link gefunden.',
  'claim.links-on-markers':
    'Auf dieser Seite haben wir {linked:plural:# Verweis|# Verweise} mit Link gefunden und {unlinked} ohne.',
  'claim.all-markers-linked':
    'Auf dieser Seite haben wir {n:plural:am # Verweis|an allen # Verweisen} im Text einen Link gefunden.',
  'claim.no-markers': 'Auf dieser Seite haben wir im Text keinen Verweis gefunden.',
  'claim.kinds': 'Auf dieser Seite haben wir {n:plural:# Quelle|# Quellen} gefunden: {kinds:kinds}.',
  'claim.part': 'Die Seite sagt dabei: {words:quote}',
  'claim.goes':
    'Wir haben nachgesehen: Hinter {n:plural:Quelle|den Quellen} {numbers:numbers} {n:plural:steht|steht jeweils} {class:say}.',
  'claim.goes-wikipedia':
    'Wir haben gefunden: {n:plural:Quelle|Die Quellen} {numbers:numbers} {n:plural:führt|führen} zu Wikipedia.',
  'claim.goes-own':
    'Wir haben gefunden: {n:plural:Quelle|Die Quellen} {numbers:numbers} {n:plural:führt|führen} zu Seiten dieser Website selbst.',
  'claim.goes-unlisted':
    'Wir haben gefunden: {n:plural:Quelle|Die Quellen} {numbers:numbers} {n:plural:führt|führen} zu Websites, die nicht in unserer Tabelle stehen.',
  'claim.goes-nowhere': 'Wir haben für {n:plural:Quelle|die Quellen} {numbers:numbers} keinen Link gefunden.',
  'claim.goes-pending':
    'Wir haben {n:plural:Quelle|die Quellen} {numbers:numbers} noch nicht in unserer Tabelle nachgeschlagen.',
  'claim.looked-for': 'Wir haben Links gesucht, hinter denen das steht: {classes:says}.',
  'claim.such': 'Wir haben solche Links bei {n:plural:Quelle|den Quellen} {numbers:numbers} gefunden.',
  'claim.no-such': 'Wir haben keine solchen Links gefunden.',
  'claim.not-compared': 'Wir haben nicht geprüft, ob die Quellen dasselbe sagen wie die Seite.',
  'claim.identifiers':
    'Auf dieser Seite haben wir bei {n:plural:Quelle|den Quellen} {numbers:numbers} eine DOI oder PubMed-Nummer gefunden.',
  'claim.no-identifiers':
    'Auf dieser Seite haben wir bei {n:plural:Quelle|den Quellen} {numbers:numbers} keine DOI oder PubMed-Nummer gefunden.',
  'claim.not-tried': 'Wir haben nicht ausprobiert, ob die Links gehen.',
  'claim.not-tried-rest': 'Wir haben die anderen Links nicht ausprobiert.',
  'claim.list-fits':
    'Auf dieser Seite haben wir zu jedem Verweis einen Eintrag gefunden und zu jedem Eintrag einen Verweis.',
  'claim.no-sources': 'Auf dieser Seite haben wir keine Quellenliste gefunden.',
  'claim.doubt':
    'Wir haben das nicht mit der Seite verglichen: Vielleicht haben wir die Liste der Quellen nicht ganz gelesen.',
  'claim.reviewer-named': 'Auf dieser Seite haben wir Namen für die Prüfung gefunden: {names:list}.',
  'claim.role-unclear':
    'Auf dieser Seite haben wir {name} gefunden, unter {label:quote}. Die Seite sagt nicht, was davon es war.',
  'claim.no-reviewer': 'Auf dieser Seite haben wir keinen Namen für die Prüfung gefunden.',
  'claim.checker-named': 'Auf dieser Seite haben wir Namen für die Faktenprüfung gefunden: {names:list}.',
  'claim.author-named': 'Auf dieser Seite haben wir Namen für den Text gefunden: {names:list}.',
  'claim.no-author': 'Auf dieser Seite haben wir keinen Namen für den Text gefunden.',
  'claim.names-unseen':
    'Auf dieser Seite haben wir so genannt gefunden: {names:list}, aber nicht dort, wo es alle sehen.',
  'claim.no-degree': 'Auf dieser Seite haben wir keinen Titel bei {names:list} gefunden.',
  'claim.no-checker': 'Auf dieser Seite haben wir keinen Namen für die Faktenprüfung gefunden.',
  'claim.review-date': 'Auf dieser Seite haben wir ein Datum der Prüfung gefunden: {date:date}.',
  'claim.no-review-date': 'Auf dieser Seite haben wir kein Datum der Prüfung gefunden.',
  'claim.review-date-unseen':
    'Auf dieser Seite haben wir ein Datum der Prüfung gefunden, aber nicht dort, wo es alle sehen.',
  'claim.review-unchecked': 'Wir haben nicht geprüft, ob die Prüfung stattfand.',
  'claim.check-unchecked': 'Wir haben nicht geprüft, ob jemand die Fakten geprüft hat.',
  'claim.link': 'Auf dieser Seite haben wir einen Link gefunden: {text:quote}.',
  'claim.no-policy-link': 'Auf dieser Seite haben wir keinen Link zu solchen Regeln gefunden.',
  'claim.cannot-show-copied': 'Eine Seite kann nicht zeigen, ob ihre Worte abgeschrieben sind.',
  'claim.cannot-show-followed': 'Eine Seite kann nicht zeigen, ob Regeln befolgt werden.',
  'claim.no-feedback-link':
    'Auf dieser Seite haben wir diesen Link in dem Teil, den wir gelesen haben, nicht gefunden.',
  'claim.no-disclaimer-link': 'Auf dieser Seite haben wir keinen Link zu einem Haftungshinweis gefunden.',
  'claim.no-disclosure-link':
    'Auf dieser Seite haben wir keinen Link zu Worten über Werbung oder Sponsoren gefunden.',
  'claim.no-corrections-link':
    'Auf dieser Seite haben wir keinen Link zu Worten darüber gefunden, wie Fehler behoben werden.',
  'claim.seal-ended': 'Wir wissen, wann das Siegel {name} endete: {date:date}.',
  'claim.interval': 'Wir lesen das so: Der Abstand ist {span:span}.',
  'claim.latest-date':
    'Auf dieser Seite ist das späteste Datum, das wir fanden: {date:date}. Das war {age:ago}.',
  'claim.no-date': 'Auf dieser Seite haben wir kein Datum gefunden.',
} as const satisfies Record<keyof typeof english, string>;
