import type { ownPages as english } from '../en/own-pages.ts';

/** What the extension's own pages say. */
export const ownPages = {
  'product.name': 'Evidence Overlay',
  'product.does': 'Es liest Namen, Daten und Quellen. Es prüft nicht, ob der Rat zur Gesundheit stimmt.',
  'product.care': 'Für Ihre eigene Behandlung fragen Sie in der Praxis oder Apotheke.',

  'title.options': 'Evidence Overlay: Einstellungen',
  'title.welcome': 'Willkommen bei Evidence Overlay',
  'title.cited-page': 'Evidence Overlay: zitierte Seite',
  'title.worksheet': 'Evidence Overlay: Arbeitsblatt',

  'lookups.title': 'Online-Abfragen',
  'lookups.off': 'Aus',
  'lookups.off.about':
    'Sendet nichts. Sie sehen weiterhin, was die Seite sagt und was unsere eigene Tabelle über ihre Links weiß.',
  'lookups.on-open': 'Wenn ich eine Zahl öffne',
  'lookups.on-open.about':
    'Fragt nach einer Quelle, wenn Sie sie öffnen oder der Zeiger auf ihrer Zahl ruht, und nach keiner anderen.',
  'lookups.ahead': 'Im Voraus, für die ganze Liste',
  'lookups.ahead.about':
    'Fragt nach allen Quellen, wenn ein Gesundheitsartikel öffnet. Eine widerrufene Arbeit zeigt sich dann ohne Klick. Die Dienste können die ganze Liste sehen. In einem privaten Fenster wartet es trotzdem, bis Sie eine Zahl öffnen.',
  'lookups.now.not-chosen': 'Sie haben noch nicht gewählt. Es wird nichts gesendet.',
  'lookups.now.off': 'Abfragen sind aus. Es wird nichts gesendet.',
  'lookups.now.on-open': 'Abfragen, wenn Sie eine Zahl öffnen.',
  'lookups.now.ahead': 'Abfragen im Voraus, für die ganze Liste.',
  'lookups.refused': 'Der Browser hat Abfragen nicht erlaubt. Es bleibt, wie es war.',
  'lookups.no-access': 'Abfragen sind an, aber der Browser lässt uns nicht fragen. Es wird nichts gesendet.',
  'lookups.allow': 'Erlauben',
  'lookups.managed': 'Von Ihrer Verwaltung festgelegt: Abfragen sind aus. Es wird nichts gesendet.',

  'sent.Crossref':
    'Bekommt die Kennnummer der Arbeit, zum Beispiel eine DOI. Bei einem Eintrag ohne sie: Autor, Titel, Zeitschrift und Jahr, nachdem Sie darauf geklickt haben.',
  'sent.PubMed':
    'Bekommt die PubMed-Nummer der Arbeit. Bei einem Eintrag ohne sie: Autor, Titel und Jahr oder Zeitschrift, Band und Seite, nachdem Sie darauf geklickt haben.',
  'sent.Europe-PMC': 'Bekommt die Kennnummer der Arbeit, zum Beispiel eine DOI.',
  'sent.Wikipedia': 'Bekommt den Namen einer Wikipedia-Seite, wenn Sie ihre Zahl öffnen.',
  'sent.OpenAlex': 'Bekommt die DOI oder PubMed-Nummer der Arbeit, wenn Sie ihre Zahl öffnen.',
  'sent.Unpaywall': 'Bekommt die DOI der Arbeit, wenn Sie ihre Zahl öffnen.',
  'sent.ClinicalTrials-gov': 'Bekommt die Nummer einer Studie, wenn Sie ihre Zahl öffnen.',
  'sent.NLM-Catalog': 'Bekommt die Nummer einer Zeitschrift, wenn Sie die Zahl einer Arbeit darin öffnen.',
  'sent.address': 'Wie jede Website, die Sie öffnen, sehen die Dienste auch Ihre Internetadresse.',
  'sent.kept':
    'Antworten bleiben auf diesem Gerät, bis der Browser geschlossen wird, oder so lange, wie Sie wählen. Aus einem privaten Fenster bleibt nichts.',
  'sent.never': 'Nie gesendet: die Adresse der Seite, ihr Text oder Cookies. Wir betreiben keinen Server.',
  'sent.illness': 'Eine Liste von Arbeiten kann zeigen, über welche Krankheit jemand liest.',

  'where.title': 'Wo es läuft',
  'where.on': 'Evidence Overlay ist an',
  'where.on.about': 'Aus hält es auf allen Websites an.',
  'where.every-page': 'Auf jeder Seite',
  'where.every-page.about':
    'Es sucht von selbst nach Gesundheitsartikeln. Auf anderen Seiten sehen Sie nichts davon.',
  'where.click': 'Nur wenn ich klicke',
  'where.click.about':
    'Sie sehen nichts davon, bis Sie auf unser Symbol klicken und dann auf „Diese Seite lesen“.',

  'saving.saved': 'Gespeichert.',
  'saving.newer':
    'Nicht gespeichert. Eine neuere Version von Evidence Overlay hat Ihre Einstellungen geschrieben, und diese Version lässt sie, wie sie sind. Bitte aktualisieren.',
  'saving.managed': 'Nicht gespeichert. Ihre Verwaltung hat das festgelegt.',
  'saving.invalid': 'Nicht gespeichert. Dieser Wert ist nicht möglich.',
  'saving.storage': 'Nicht gespeichert. Der Browser konnte nicht in seinen Speicher schreiben.',
  'storage.damaged':
    'Einige Ihrer Einstellungen waren nicht zu lesen. Sie zeigen hier ihre ersten Werte. Was gespeichert war, bleibt aufgehoben, auch nach einer Änderung.',
  'storage.newer':
    'Eine neuere Version von Evidence Overlay hat Ihre Einstellungen geschrieben. Diese Version kann sie nicht lesen, zeigt erste Werte und ändert nichts.',
  'storage.failed':
    'Der Browser konnte Ihre Einstellungen nicht lesen. Es wird nichts gesendet. Schließen Sie diese Seite und öffnen Sie sie noch einmal.',

  'popup.title': 'Diese Seite',
  'popup.loading': 'Die Seite wird angesehen …',
  'popup.reading': 'Die Seite wird gelesen …',
  'popup.article': 'Wir haben diesen Artikel gelesen',
  'popup.article.counts':
    'Wir haben {references:plural:# Quelle|# Quellen} in der Liste gezählt und {citations:plural:# Zahl|# Zahlen} im Text.',
  'popup.article.hidden': 'Sie haben die Leiste auf dieser Seite geschlossen.',
  'popup.not-health': 'Nicht als Gesundheitsartikel gelesen',
  'popup.not-health.about':
    'Wir haben zu wenige Zeichen dafür gefunden. Ist es doch einer, lässt er sich lesen.',
  'popup.off-here': 'Auf dieser Website aus',
  'popup.off-here.about': 'Sie sehen hier nichts davon.',
  'popup.off-everywhere': 'Auf allen Websites aus',
  'popup.off-everywhere.about': 'Sie sehen auf keiner Seite etwas davon.',
  'popup.on-again': 'Wieder an',
  'popup.on-again.about': 'Auf dieser Seite ist es noch nicht wieder gestartet.',
  'popup.waiting': 'Wartet auf Ihren Klick',
  'popup.waiting.about': 'Sie haben „Nur wenn ich klicke“ gewählt, darum ist es hier nicht gestartet.',
  'popup.out-of-reach': 'Diese Seite ist nicht zu lesen',
  'popup.out-of-reach.about':
    'Browser lassen Erweiterungen auf manche Seiten nicht, etwa auf eigene und ihre Läden. Ist dies eine andere Seite, laden Sie sie neu und versuchen Sie es noch einmal.',
  'popup.no-answer': 'Keine Antwort von dieser Seite',
  'popup.no-answer.about': 'Sie ist vielleicht beschäftigt oder lädt noch.',
  'popup.read': 'Diese Seite lesen',
  'popup.panel': 'Übersicht zeigen',
  'popup.retry': 'Noch einmal',
  'popup.failed': 'Das ging nicht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'popup.on-site': 'Läuft auf {host}',
  'popup.private':
    'In einem privaten Fenster wird keine Website notiert, darum lässt sich das hier nicht ändern.',
  'popup.options': 'Einstellungen',
  'popup.change': 'Ändern',
  'popup.choose': 'Wählen',

  'options.title': 'Einstellungen',
  'options.saved-at-once': 'Jede Änderung wird sofort gespeichert.',
  'options.sent': 'Was gesendet wird und an wen',
  'options.start': 'Wann es startet',
  'options.sites': 'Websites, auf denen es aus ist',
  'options.sites.none': 'Keine. Eine Website lässt sich über das Symbol ausschalten, während Sie dort sind.',
  'options.site.remove': 'Entfernen',
  'options.site.remove.name': '{host} aus der Liste entfernen',
  'options.site.removed': 'Auf {host} ist es wieder an. Gespeichert.',
  'options.reading': 'Lesen',
  'options.hover': 'Karte öffnen, wenn der Zeiger auf einer Zahl ruht',
  'options.hover.about': 'Wenn das aus ist: klicken, tippen oder die Tastatur nehmen.',
  'options.delay': 'Karte so lange nach dem Weggehen des Zeigers schließen',
  'options.delay.value': '{seconds} s',
  'options.delay.usual': '{seconds} s (üblich)',
  'options.theme': 'Farben',
  'options.theme.auto': 'Wie der Browser',
  'options.theme.light': 'Hell',
  'options.theme.dark': 'Dunkel',
  'options.language': 'Sprache',
  'options.language.auto': 'Wie der Browser',
  'options.keys': 'Tastatur',
  'options.key.next-citation': 'Zum nächsten Verweis gehen',
  'options.key.previous-citation': 'Zum vorigen Verweis gehen',
  'options.key.toggle-panel': 'Übersicht zu dieser Seite öffnen oder schließen',
  'options.keys.unset': 'nicht gesetzt',
  'options.keys.none': 'Dieser Browser nennt uns die Tastenkürzel nicht.',
  'options.keys.change': 'Tastenkürzel ändern',
  'options.keys.failed':
    'Dieser Browser hat seine Seite für Tastenkürzel nicht geöffnet. Sehen Sie in seinen Einstellungen für Erweiterungen nach.',
  'options.about': 'Über Evidence Overlay',
  'options.version': 'Version {version}',
  'options.welcome': 'Willkommensseite öffnen',

  'asked.title': 'Was gefragt wurde',
  'asked.about': 'Jede Frage, die Ihren Browser verlassen hat, die neueste zuerst.',
  'asked.private': 'Fragen aus privaten Fenstern stehen hier nie.',
  'asked.none': 'Hier steht nichts. Wenn wir einen Dienst fragen, erscheint es hier.',
  'asked.loading': 'Die Liste wird gelesen …',
  'asked.unreadable':
    'Wir konnten die Liste nicht lesen. Schließen Sie diese Seite und öffnen Sie sie noch einmal.',
  'asked.when': 'Wann',
  'asked.service': 'Dienst',
  'asked.sent': 'Was gesendet wurde',
  'asked.more': '{count:plural:# weitere|# weitere}',
  'asked.earlier': 'Frühere zeigen',
  'asked.came.answered': 'eine Antwort',
  'asked.came.waiting': 'bisher keine Antwort',
  'asked.came.left': 'abgebrochen',
  'asked.came.offline': 'keine Verbindung',
  'asked.came.timeout': 'keine Antwort in der Zeit',
  'asked.came.rate-limited': 'bat uns, zu warten',
  'asked.came.server-error': 'ein Fehler dort',
  'asked.came.bad-answer': 'eine Antwort, die wir nicht lesen können',
  'asked.came.no-permission': 'nicht erlaubt',
  'memory.blocked':
    'Der Browser gibt uns keinen Platz für Antworten. Es geht trotzdem, fragt aber öfter, und dieser Liste können Zeilen fehlen.',
  'memory.newer':
    'Eine neuere Version von Evidence Overlay hat hier Antworten aufgehoben. Diese Version lässt sie, wie sie sind, und arbeitet ohne sie.',
  'memory.full':
    'Der Datenträger hat keinen Platz für weitere Antworten. Es geht trotzdem, fragt aber öfter.',
  'keep.title': 'Wie lange Antworten und diese Liste bleiben',
  'keep.session': 'Bis der Browser geschlossen wird',
  'keep.session.about': 'Was dann noch auf dem Datenträger liegt, geht weg, wenn der Browser wieder startet.',
  'keep.day': 'Einen Tag',
  'keep.day.about': 'Auch wenn der Browser dazwischen geschlossen war. Es fragt seltener.',
  'keep.month': '30 Tage',
  'keep.month.about': 'Wie oben. Wer dieses Gerät sonst benutzt, könnte sehen, worüber Sie lesen.',
  'forget.button': 'Alles vergessen',
  'forget.title': 'Alles vergessen?',
  'forget.what':
    'Wir löschen alle Antworten, diese Liste und die Notiz der Seiten, auf denen Sie die Leiste geschlossen haben. Was unterwegs ist, wird abgebrochen.',
  'forget.limits':
    'Offene Seiten zeigen, was sie haben, bis Sie sie schließen oder neu laden. Was ein Dienst gefragt wurde, weiß er.',
  'forget.settings': 'Auch alle Einstellungen und die Websites, auf denen es aus ist',
  'forget.settings.about':
    'Dann ist alles wie am ersten Tag, und es wird nichts gesendet, bis Sie wieder wählen.',
  'forget.yes': 'Vergessen',
  'forget.no': 'Behalten',
  'forget.done': 'Vergessen. Hier ist nichts davon übrig.',
  'forget.failed':
    'Nicht alles ließ sich löschen. Schließen Sie den Browser, öffnen Sie ihn und versuchen Sie es noch einmal.',

  'welcome.title': 'Sie wählen, was Ihren Browser verlässt',
  'welcome.intro':
    'Evidence Overlay arbeitet auf Gesundheitsartikeln. Es zeigt die Namen und Daten auf einer Seite, und worauf eine Zahl wie (2) im Text verweist.',
  'welcome.lookups':
    'Um zu zeigen, was hinter einer Zahl steht, kann es öffentliche Dienste fragen. Bis Sie wählen, verlässt nichts Ihren Browser.',
  'welcome.question': 'Wann darf es fragen?',
  'welcome.save': 'Meine Wahl speichern',
  'welcome.missing': 'Bitte wählen Sie eines von den dreien.',
  'welcome.done': 'Gespeichert. Sie können diese Seite schließen.',
  'welcome.done.next': 'Sie können Ihre Wahl jederzeit ändern.',
  'welcome.warning': 'Was die Warnung Ihres Browsers bedeutet',
  'welcome.warning.about':
    'Ihr Browser warnt vielleicht, dass Evidence Overlay Daten auf allen Websites „lesen und ändern“ kann. Es liest eine Seite, um zu sehen, ob sie ein Gesundheitsartikel ist. Es ändert kein Wort daran: Leiste und Karten liegen darüber.',
  'welcome.click': 'Nur laufen, wenn ich auf das Symbol klicke',
  'welcome.click.about': 'Dann sehen Sie nichts davon, bis Sie danach fragen.',
  'title.export': 'Evidence Overlay: speichern oder kopieren',
  'exporting.heading': 'Speichern oder kopieren',
  'exporting.list': 'Die Liste der Quellen',
  'exporting.files': 'Die Dateien sind für Programme wie Zotero, EndNote oder Mendeley.',
  'exporting.ris': 'Als RIS speichern',
  'exporting.csl': 'Als CSL-JSON speichern',
  'exporting.bibtex': 'Als BibTeX speichern',
  'exporting.vancouver': 'Als nummerierte Liste kopieren',
  'exporting.vancouver.about':
    'Im Vancouver-Stil. Zeitschriften behalten ihre vollen Namen. Lesen Sie sie durch, bevor Sie sie abgeben.',
  'exporting.appraisal': 'Alles, was wir gelesen haben',
  'exporting.formatted': 'Mit Formatierung kopieren',
  'exporting.formatted.about': 'Zum Einfügen in ein Textprogramm wie Word oder Writer.',
  'exporting.markdown': 'Als Markdown speichern',
  'exporting.print': 'Drucken',
  'exporting.entry': 'Diese Seite als Quelle',
  'exporting.entry.about':
    'Im APA-Stil, 7. Auflage. Namen haben wir nach einer Regel umgestellt. Lesen Sie den Eintrag durch, bevor Sie ihn nutzen.',
  'exporting.entry.copy': 'Diesen Eintrag kopieren',
  'exporting.saved': 'Die Datei {name} ist gemacht.',
  'exporting.copied': 'Kopiert.',
  'exporting.not-copied': 'Der Browser ließ uns nicht kopieren.',
  'exporting.gone':
    'Für diesen Tab ist nichts aufbewahrt. Öffnen Sie ihn neu aus der Übersicht zu einem Artikel.',
  'exporting.kept': 'Dies bleibt nur in diesem Tab. Es ist weg, wenn Sie den Tab schließen.',
} as const satisfies Record<keyof typeof english, string>;
