import type { formatting as english } from '../en/formatting.ts';

/** The list as lines that Crossref makes, on the page to save from. */
export const formatting = {
  'formatting.title': 'La lista en el estilo que elija',
  'formatting.about':
    'Crossref hace estas líneas con sus propios registros. Recibe el DOI de cada trabajo cuando pulsa el botón, una pregunta por trabajo. No guardamos nada de ello.',
  'formatting.style': 'Estilo',
  'formatting.ask': 'Preguntar a Crossref por {n:plural:# trabajo|# de trabajos|# trabajos}',
  'formatting.stop': 'Detener',
  'formatting.progress': 'Preguntado por {done} de {all}.',
  'formatting.done': 'Crossref dio {n:plural:# línea|# de líneas|# líneas} de {all}.',
  'formatting.copy': 'Copiar estas líneas',
  'formatting.ours.no-doi': 'Esta línea es nuestra, en el estilo Vancouver: la entrada no tiene DOI.',
  'formatting.ours.unknown': 'Esta línea es nuestra, en el estilo Vancouver: Crossref no tiene este DOI.',
  'formatting.ours.waiting': 'Esta línea es nuestra, en el estilo Vancouver: no se preguntó a Crossref.',
  'formatting.ours.failed': 'Esta línea es nuestra, en el estilo Vancouver. De Crossref: {why}.',
  'formatting.ours.no-answer':
    'Esta línea es nuestra, en el estilo Vancouver: nuestro propio programa no respondió. Inténtelo de nuevo.',
} as const satisfies Record<keyof typeof english, string>;
