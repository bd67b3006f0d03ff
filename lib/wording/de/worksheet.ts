import type { worksheet as english } from '../en/worksheet.ts';

/** The student's worksheet, and the text of a report. */
export const worksheet = {
  'worksheet.offer':
    'Wir öffnen ein Arbeitsblatt in einem neuen Tab. Darin steht, was wir hier gefunden haben, und es hat Platz für das, was Sie denken.',
  'worksheet.not-opened':
    'Wir konnten das Arbeitsblatt nicht öffnen. Aus einem privaten Fenster tun wir es nie: Es würde dieses Fenster verlassen.',
  'worksheet.own-words': 'Wir haben die Punkte in eigene Worte gefasst.',
  'worksheet.kept':
    'Wir behalten, was Sie schreiben, allein in diesem Tab. Es ist weg, wenn Sie den Tab schließen.',
  'worksheet.gone':
    'Wir haben für diesen Tab kein Arbeitsblatt. Öffnen Sie eines aus der Übersicht zu einem Artikel.',
  'worksheet.tick-first':
    'Wir haben {n:plural:# Punkt|# Punkte} nicht gefunden, und Ihr Häkchen fehlt dort noch. Sehen Sie auf der Seite nach und haken Sie dann ab.',
  'worksheet.copied': 'Wir haben das Arbeitsblatt kopiert.',
  'worksheet.not-copied': 'Wir konnten das Arbeitsblatt nicht kopieren.',
  'worksheet.saved': 'Wir haben aus dem Arbeitsblatt eine Datei gemacht.',

  'report.read-first':
    'Wir haben diesen Text zum Kopieren zusammengestellt. Er kann Worte der Seite enthalten. Lesen Sie ihn, bevor Sie ihn senden. Wir senden nichts.',
  'report.no-tracker':
    'Wir haben in dieser Version keine Liste der Meldungen. Geben Sie den Text dorthin, woher Sie das Programm haben.',

  'text.worksheet-of': 'Arbeitsblatt: {title}',
  'text.instrument.jama': 'JAMA-Kriterien',
  'text.instrument.discern': 'DISCERN, für Seiten über eine Behandlung',
  'text.cite.jama': 'Silberg WM, Lundberg GD, Musacchio RA. JAMA 1997; 277: 1244–1245.',
  'text.cite.discern':
    'Charnock D, Shepperd S, Needham G, Gann R. J Epidemiol Community Health 1999; 53: 105–111.',
  'text.item.authorship': 'Wer es geschrieben hat, und mit welcher Ausbildung',
  'text.item.attribution': 'Worauf es sich stützt',
  'text.item.funding': 'Wem es gehört und wer dafür zahlt',
  'text.item.advertising': 'Werbung und Sponsoren',
  'text.item.currency': 'Wann es erschien und geändert wurde',
  'text.item.sources': 'Woher die Fakten kommen (Punkt 4)',
  'text.item.dates': 'Wie alt die Fakten sind (Punkt 5)',
  'text.item.further': 'Wo mehr zu lesen ist (Punkt 7)',
  'text.item.balance': 'Alle Seiten kommen vor (Punkt 6)',
  'text.item.doubt': 'Was nicht bekannt ist (Punkt 8)',
  'text.item.works': 'Wie jede Behandlung wirkt (Punkt 9)',
  'text.item.benefits': 'Was jede Behandlung bringen kann (Punkt 10)',
  'text.item.risks': 'Was jede Behandlung anrichten kann (Punkt 11)',
  'text.item.without': 'Was ohne Behandlung geschieht (Punkt 12)',
  'text.item.life': 'Alltag (Punkt 13)',
  'text.item.choices': 'Mehr als eine Möglichkeit (Punkt 14)',
  'text.item.shared': 'Gemeinsam entscheiden (Punkt 15)',
  'text.judgement': 'Mein Urteil',
  'text.reason': 'Mein Grund',
  'text.elsewhere': 'Was ich anderswo gefunden habe',
  'text.looked': 'Ich habe selbst auf der Seite nachgesehen und es nicht gefunden.',
  'text.report-what': 'Was nicht stimmt:',
  'text.report-where': 'Wo sich das nachsehen lässt:',
  'text.report-lines': 'Was das Programm sagt ({id}):',
  'text.report-version': 'Version {version}',
  'text.report-page': 'Seite: {address}',

  'question.authorship': 'Welche Ausbildung hat diese Person? Steht das auch anderswo?',
  'question.attribution': 'Welche der wichtigsten Aussagen haben keine Quelle?',
  'question.funding': 'Wer hat etwas davon, wenn Sie dieser Seite glauben?',
  'question.advertising': 'Lässt sich Werbung vom Text unterscheiden?',
  'question.currency': 'Was hat sich seit diesem Datum geändert?',
  'question.dates': 'Sind die Fakten so neu wie die Seite? Sehen Sie auf die Jahre der Quellen.',
  'question.further': 'Führt sie zu mehr Hilfe als zum eigenen Laden oder zu eigenen Seiten?',
  'question.balance': 'Sagt sie mehr als eine Seite der Sache? Will sie Angst machen oder verkaufen?',
  'question.doubt': 'Sagt sie, was Fachleute nicht wissen oder verschieden sehen?',
  'question.works': 'Sagt sie, wie jede Behandlung wirkt?',
  'question.benefits': 'Sagt sie, was jede Behandlung bringen kann?',
  'question.risks': 'Sagt sie, was bei jeder Behandlung schiefgehen kann?',
  'question.without': 'Sagt sie, was geschehen kann, wenn Sie nichts tun?',
  'question.life': 'Sagt sie, was jede Behandlung für Ihren Alltag bedeutet?',
  'question.choices': 'Zeigt sie, dass es mehr als eine Wahl geben kann?',
  'question.shared': 'Hilft sie Ihnen, mit Ärzten oder Familie zu entscheiden?',
} as const satisfies Record<keyof typeof english, string>;
