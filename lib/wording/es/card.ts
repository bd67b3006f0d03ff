import type { card as english } from '../en/card.ts';

/** What the services say of one source. */
export const card = {
  'card.record': '{by:list} {k:plural:da|dan|dan} estos datos. Hemos preguntado el {on:date}.',
  'card.types': '{by} lo registra como: {types:list}.',
  'card.notices-none':
    '{by:list} no {k:plural:registra|registran|registran} retractación ni corrección. Hemos preguntado el {on:date}. A las listas puede faltarles alguna.',
  'card.notices-unasked': 'No sabemos si fue retractado o corregido: ningún servicio nos lo ha dicho.',
  'card.notice-itself': '{by} dice: esto es un aviso sobre otro trabajo ({kind:say}).',
  'card.list-none':
    'Nuestra copia de la lista de {source} (fecha: {date:date}) no tiene ningún aviso sobre esto. A las listas puede faltarles alguno.',
  'card.list-not-looked':
    'No hemos buscado en nuestra copia de la lista de {source}: esta entrada no tiene DOI ni número de PubMed.',
  'card.list-absent': 'No tenemos una lista de trabajos retractados en esta versión.',
  'card.list-failed':
    'No hemos podido leer nuestra lista de trabajos retractados. Eso no significa que todo esté bien.',
  'card.older': 'Hemos contado: esta fuente es {span:span} anterior a la fecha de la página.',
  'card.newer': 'Hemos contado: esta fuente es {span:span} posterior a la fecha de la página.',
  'card.same-year': 'Hemos contado: esta fuente es del mismo año que la página.',
  'card.year-alone': 'No hemos encontrado en la página una fecha para poner junto al año {year}.',
  'card.wiki-edited': '{by} da como último cambio: {date:date}.',
  'card.wiki-since':
    'La página da como fecha: {date:date}. La página de Wikipedia pudo decir otra cosa entonces.',
  'card.not-compared': 'No hemos comprobado si esta fuente dice lo mismo que la frase.',
  'card.begins': '{by} da este texto: {text:quote}',
  'card.licence': '{by} lo da con esta licencia: {licence}.',
  'card.loading': 'Estamos preguntando.',
  'card.pending': 'Estamos preguntando todavía a {services:list}.',
  'card.off': 'No hemos preguntado por el título y el año, porque las consultas están desactivadas.',
  'card.not-chosen': 'No hemos preguntado por el título y el año, porque usted aún no ha elegido si podemos.',
  'card.on-open':
    'Todavía no hemos preguntado por el título y el año. Lo hacemos cuando usted abre esta fuente.',
  'card.unknown': '{services:list} no {k:plural:tiene|tienen|tienen} ningún registro de esto.',
  'card.no-identifier': 'No hemos preguntado: esta entrada no tiene número de artículo ni da un título.',
  'card.failed': '{service} no ha respondido. Eso no significa que todo esté bien.',
  'card.failed-own':
    'No hemos recibido respuesta de la propia extensión. Eso no significa que todo esté bien.',
  'card.failed-offline':
    'No hemos podido preguntar a {service}, porque su dispositivo no tiene conexión. Eso no significa que todo esté bien.',
  'card.failed-unreachable': 'No hemos podido conectar con {service}. Eso no significa que todo esté bien.',
  'card.failed-rate': '{service} nos ha pedido esperar. Eso no significa que todo esté bien.',
  'card.failed-answer':
    '{service} ha dado una respuesta que no hemos podido leer. Eso no significa que todo esté bien.',
  'card.failed-permission':
    'No podemos preguntar a {service}: su navegador no ha dado permiso. Eso no significa que todo esté bien.',
  'card.failed-too-many':
    'No hemos preguntado a {service}: ya esperan demasiadas consultas. Eso no significa que todo esté bien.',
  'card.no-list':
    'No hemos encontrado en esta página ninguna lista de fuentes a la que {number} pueda pertenecer.',
  'card.missing-entry': 'No hemos encontrado la entrada {number} en la lista de fuentes.',
  'card.unopened': 'No hemos podido abrir esto. Vuelva a cargar la página.',
  'card.failed-other': '{service} ha tenido un fallo. Eso no significa que todo esté bien.',
  'card.filed': '{by} lo clasifica en: {headings:list}.',
  'card.no-types': '{by} no da ningún tipo de estudio.',
  'card.medline': '{by} registra su revista como indexada ahora en MEDLINE.',
  'card.medline-not': '{by} no registra su revista como indexada ahora en MEDLINE.',
  'card.free-copy': '{by} enlaza una copia gratuita del texto completo.',
  'card.trial': '{by} registra el ensayo {nct} como: {words:list}.',
  'card.trial-results': '{by} muestra resultados de este ensayo.',
  'card.trial-no-results': '{by} no muestra resultados de este ensayo.',
  'card.trial-start': '{by} da como inicio del ensayo: {date:date}.',
  'card.trial-end': '{by} da como fin del ensayo: {date:date}.',
  'card.trial-updated': '{by} da como último cambio de su entrada sobre el ensayo: {date:date}.',
  'card.year-said': '{by:list} {k:plural:da|dan|dan} el año {year}.',
  'card.title-said': '{by:list} {k:plural:da|dan|dan} este título: {title:quote}',
  'card.no-retraction-said': '{by:list} no {k:plural:registra|registran|registran} ninguna retractación.',
  'card.title-begins': '{by:list} le {k:plural:da|dan|dan} un título que empieza así: {words:quote}.',
  'card.title-holds': '{by:list} le {k:plural:da|dan|dan} un título con las palabras {words:quote}.',
  'card.printed-mark': 'La página pone {words:quote} junto a esta fuente.',
  'card.update-unknown': '{by} registra un cambio de un tipo que no conocemos: {kind:quote}.',
  'card.update-unnamed': '{by} registra un cambio y no dice de qué tipo.',
  'card.doubtful':
    'No hemos podido saber si fue retractado o corregido. Eso no significa que todo esté bien.',
  'card.failed-two-records':
    '{service} ha dado dos registros distintos para un número. Eso no significa que todo esté bien.',
  'card.not-parted':
    'No hemos preguntado: esta entrada no tiene número de artículo. No hemos podido separar su título del resto.',
  'card.no-place':
    'No hemos preguntado: esta entrada no tiene número de artículo. No hemos encontrado en ella un número de página con el que comprobar un hallazgo.',
  'card.no-number': 'Todavía no hemos preguntado: esta entrada no tiene número de artículo.',
} as const satisfies Record<keyof typeof english, string>;
