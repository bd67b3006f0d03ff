import type { matching as english } from '../en/matching.ts';

/** What is said of a reference that is looked for by its own text, or whose link leads elsewhere. */
export const matching = {
  'card.by-place':
    'Todavía no hemos preguntado: el enlace no tiene número de artículo. Una consulta envía su revista, volumen y página a PubMed.',
  'card.by-text':
    'Todavía no hemos preguntado: esta entrada no tiene número de artículo. Una búsqueda envía su autor, título, revista y año a Crossref y PubMed.',
  'card.found-by-place': 'Lo hemos encontrado en PubMed por la revista, el volumen y la página del enlace.',
  'card.matched-by-text':
    '{by:list} {k:plural:tiene|tienen|tienen} un trabajo con este título, primer autor y año. Se ha buscado por el texto.',
  'card.notices-by-text':
    'No hemos comprobado si fue retractado o corregido, porque esta entrada no tiene número de artículo. Eso no significa que todo esté bien.',
  'card.unknown-place':
    '{services:list} no {k:plural:conoce|conocen|conocen} un trabajo único con la revista, el volumen y la página de este enlace.',
  'card.unknown-text':
    '{services:list} no {k:plural:conoce|conocen|conocen} ningún trabajo con el título, autor, año y página de esta entrada.',
  'card.other-paper': 'Hemos comparado: el enlace lleva a un trabajo distinto del que nombra el texto.',
  'card.other-paper-title': '{by} da este título para el enlace: {title:quote}',
  'card.other-paper-notices':
    'No mostramos aquí retractación ni corrección: serían del otro trabajo. Eso no significa que todo esté bien.',

  'sources.notices-by-place':
    'No hemos preguntado por {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}: el enlace no tiene número de artículo. Preguntamos cuando usted hace clic.',
  'sources.notices-by-text':
    'No hemos preguntado por {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}: no hay número de artículo. Buscamos cuando usted hace clic.',
  'sources.notices-matched':
    'No hemos podido comprobar {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}: encontradas por texto, sin número de artículo. Eso no significa que todo esté bien.',
  'sources.notices-other-paper':
    'No hemos podido comprobar {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}: el enlace lleva a otro trabajo que el que nombra el texto.',

  'card.page-title': 'La página citada da como título: {title:quote}',
  'card.page-site': 'La página citada da como sitio: {site:quote}',
  'card.page-published': 'La página citada da como primer día: {date:date}.',
  'card.page-modified': 'La página citada da como último cambio: {date:date}.',
  'card.page-read': 'Hemos leído esto en el código de la página en {host} el {on:date}.',
  'card.page-not-read': 'Todavía no hemos mirado esta página. No tiene número de artículo.',
  'card.page-leads-on': 'No hemos podido leerla: la dirección lleva a otra, y no la seguimos.',
  'card.page-timeout': 'No hemos podido leerla: {host} no ha respondido a tiempo.',
  'card.page-offline': 'No hemos podido leerla: no se ha podido llegar a {host}.',
  'card.page-error': 'No hemos podido leerla: {host} ha respondido con un error.',
  'card.page-not-a-page': 'No hemos podido leerla: la dirección lleva a un archivo que no es una página web.',
  'card.page-nothing': 'No hemos encontrado título, sitio ni fecha en el código de la página.',

  'label.cited-page': 'Consultar una página citada',
  'cited-page.what': 'Podemos leer para usted el título, el sitio y la fecha de una página.',
  'cited-page.who-sees': 'Preguntamos a {host} una vez. Ese sitio ve entonces su dirección de internet.',
  'cited-page.without': 'No enviamos cookies ni la dirección del artículo.',
  'cited-page.leave': 'Devolvemos el permiso en cuanto la página está leída.',
  'cited-page.gone': 'No sabemos por qué página ha preguntado. Abra la tarjeta de nuevo.',
  'cited-page.not-allowed': 'No podemos leerla: su navegador no ha dado permiso.',
  'cited-page.back': 'Hemos guardado esto para la tarjeta. Puede cerrar esta pestaña.',
  'button.allow-and-look-up': 'Permitir y consultar',
  'button.look-up-page': 'Consultar esta página',

  'button.search': 'Buscarlo',
  'button.open-match': 'Abrir el trabajo encontrado',
  'card.several-numbers':
    'Hemos encontrado {n} números de artículo en esta entrada. No conocemos ningún registro que los una. Cada uno va por separado.',
  'card.carried':
    'No podemos saber si este trabajo está en esa dirección: cualquier sitio puede poner un número en sus direcciones.',
  'card.unknown-number': '{services:list} no {k:plural:conoce|conocen|conocen} este número.',
  'label.carries-number': 'Su dirección lleva el número de {number}',
  'sources.notice-named':
    '{by:list} {k:plural:registra|registran|registran} un aviso sobre {number}: {kind:say}. En esta página, la fuente {source:numbers} nombra ese número.',
  'sources.notices-several':
    'No hemos dado respuesta sobre {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} en su conjunto: {n:plural:nombra|cada una nombra|cada una nombra} más de un número de artículo.',
  'sources.notices-carried':
    'No hemos dado respuesta sobre {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}: hay un número de artículo en la dirección y no podemos saber si el trabajo está allí.',
  'button.open-number': 'Abrir {number}',
} as const satisfies Record<keyof typeof english, string>;
