import type { formatting as english } from '../en/formatting.ts';

/** The list as lines that Crossref makes, on the page to save from. */
export const formatting = {
  'formatting.title': 'Die Liste in einem Stil Ihrer Wahl',
  'formatting.about':
    'Crossref macht diese Zeilen aus seinen eigenen Einträgen. Es bekommt die DOI jeder Arbeit, wenn Sie auf den Knopf drücken, eine Anfrage je Arbeit. Wir bewahren nichts davon auf.',
  'formatting.style': 'Stil',
  'formatting.ask': 'Crossref nach {n:plural:# Arbeit|# Arbeiten} fragen',
  'formatting.stop': 'Anhalten',
  'formatting.progress': '{done} von {all} gefragt.',
  'formatting.done': 'Crossref gab {n:plural:# Zeile|# Zeilen} von {all}.',
  'formatting.copy': 'Diese Zeilen kopieren',
  'formatting.ours.no-doi': 'Diese Zeile ist von uns, im Vancouver-Stil: Der Eintrag hat keine DOI.',
  'formatting.ours.unknown': 'Diese Zeile ist von uns, im Vancouver-Stil: Crossref hat diese DOI nicht.',
  'formatting.ours.waiting': 'Diese Zeile ist von uns, im Vancouver-Stil: Crossref wurde nicht gefragt.',
  'formatting.ours.failed': 'Diese Zeile ist von uns, im Vancouver-Stil. Von Crossref: {why}.',
  'formatting.ours.no-answer':
    'Diese Zeile ist von uns, im Vancouver-Stil: Unser eigenes Programm gab keine Antwort. Versuchen Sie es noch einmal.',
} as const satisfies Record<keyof typeof english, string>;
