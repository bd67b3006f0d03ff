import type { sources as english } from '../en/sources.ts';

/** What the page rests on: the list, and one entry of it. */
export const sources = {
  'sources.count':
    'Hemos contado {n:plural:# fuente|# de fuentes|# fuentes} en la lista y {markers:plural:# llamada|# de llamadas|# llamadas} en el texto.',
  'sources.paragraphs':
    'Las hemos encontrado en {cited:plural:# párrafo|# de párrafos|# párrafos}; el texto tiene {total:plural:# párrafo|# de párrafos|# párrafos}.',
  'sources.kinds': 'Hemos contado {kinds:kinds}.',
  'sources.none': 'No hemos encontrado una lista de fuentes en esta página.',
  'sources.markers-without-list':
    'Hemos encontrado {n:plural:# llamada|# de llamadas|# llamadas} en el texto, pero ninguna lista a la que correspondan.',
  'sources.author-year': 'La página nombra fuentes por autor y año. No hemos podido contar estas.',
  'sources.missing-entries': 'No hemos encontrado en la lista ninguna entrada para {numbers:numbers}.',
  'sources.uncited':
    'No hemos encontrado en el texto ninguna llamada a {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'sources.same-twice':
    'Hemos encontrado el mismo enlace más de una vez en la lista: fuentes {numbers:numbers}.',
  'sources.own':
    'Hemos contado {n:plural:# enlace|# de enlaces|# enlaces} a páginas de este mismo sitio: {numbers:numbers}.',
  'sources.years':
    'Sabemos el año de {n:plural:# fuente|# de fuentes|# fuentes}. La más antigua es de {oldest}, la más nueva de {newest}.',
  'sources.year': 'Sabemos el año de una fuente: {year}.',
  'sources.newer-than-page':
    'Hemos encontrado {n:plural:# fuente posterior|# de fuentes posteriores|# fuentes posteriores} a la fecha de la página: {numbers:numbers}.',
  'sources.notice':
    '{by:list} {k:plural:registra|registran|registran} un aviso sobre la fuente {source:numbers}: {kind:say}. Vea la fuente {source:numbers}.',
  'sources.notice-itself':
    '{by} dice: la fuente {source:numbers} es un aviso sobre otro trabajo ({kind:say}).',
  'sources.list-none':
    'Nuestra copia de la lista de {source} (fecha: {date:date}) no tiene ningún aviso sobre {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}. A las listas puede faltarles alguno.',
  'sources.list-absent': 'No tenemos una lista de trabajos retractados en esta versión.',
  'sources.list-failed':
    'No hemos podido leer nuestra lista de trabajos retractados. Eso no significa que todo esté bien.',
  'sources.notices-none':
    '{by:list} no {k:plural:registra|registran|registran} retractación ni corrección de {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}. Hemos preguntado el {on:date}. A las listas puede faltarles alguna.',
  'sources.notices-failed':
    'No hemos podido saber por {by:list} si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}. Eso no significa que todo esté bien.',
  'sources.notices-failed-own':
    'No hemos recibido respuesta de la propia extensión sobre {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}. Eso no significa que todo esté bien.',
  'sources.notices-unknown':
    '{by:list} no {k:plural:conoce|conocen|conocen} {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'sources.notices-unasked':
    'No sabemos si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}: ningún servicio nos lo ha dicho.',
  'sources.notices-off':
    'No hemos preguntado si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}, porque las consultas están desactivadas.',
  'sources.notices-not-chosen':
    'No hemos preguntado si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}, porque usted aún no ha elegido si podemos.',
  'sources.notices-on-open':
    'Todavía no hemos preguntado si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}. Preguntamos cuando usted abre una.',
  'sources.notices-loading':
    'Todavía no hemos podido comprobar {n} de {all:plural:# fuente|# fuentes|# fuentes}: {numbers:numbers}. Las respuestas están en camino.',
  'sources.notices-no-identifier':
    'No hemos preguntado si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}: {n:plural:la entrada no tiene|las entradas no tienen|las entradas no tienen} número de artículo.',
  'sources.notices-wikipedia':
    'No buscamos avisos sobre {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}: las listas de trabajos retractados no tienen páginas de Wikipedia.',
  'sources.same-paper':
    'Hemos encontrado el mismo trabajo más de una vez en la lista, con enlaces distintos: fuentes {numbers:numbers}.',
  'sources.records': 'Hemos encontrado datos de {n} de {all:plural:# fuente|# de fuentes|# fuentes}.',
  'sources.same-operator':
    'Nuestra tabla nombra a {organisation} para este sitio y para {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'sources.same-author':
    '{by:list} {k:plural:nombra|nombran|nombran} a {name} en la autoría de {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}. La página nombra a alguien con este nombre como quien escribe.',
  'sources.same-author-means': 'Hemos comparado los nombres, nada más. Dos personas pueden llamarse igual.',
  'sources.page-leads-on':
    'Abrimos {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} el {on:date}: la dirección lleva a otra.',
  'sources.page-leads-on-means': 'No hemos seguido a la otra: no sabemos qué hay allí.',
  'sources.page-error':
    'Abrimos {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} el {on:date}: el sitio respondió con un error.',
  'sources.page-no-answer':
    'Hemos intentado abrir {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} el {on:date}: el sitio no respondió.',
  'sources.page-error-means': 'No sabemos si ya pasó. El enlace puede funcionar ahora.',
  'sources.unknown-number':
    'Esto puede venir de una errata, de un número muy nuevo o de que lo tengan otros servicios.',
  'sources.designs': '{by} registra {kinds:kinds}.',
  'sources.no-designs':
    '{by} no da ningún tipo de estudio para {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'sources.medline':
    '{by} registra {n:plural:la revista|las revistas|las revistas} de {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} como {n:plural:indexada|indexadas|indexadas} ahora en MEDLINE.',
  'sources.medline-not':
    '{by} no registra {n:plural:la revista|las revistas|las revistas} de {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} como {n:plural:indexada|indexadas|indexadas} ahora en MEDLINE.',
  'sources.free':
    '{by:list} {k:plural:enlaza|enlazan|enlazan} una copia gratuita de {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'sources.preprints': 'Hemos contado {n:plural:# preprint|# de preprints|# preprints}: {numbers:numbers}.',
  'sources.preprint-means': 'Contamos lo que se publica antes de que otros expertos lo hayan leído.',
  'sources.newest-age': 'Hemos contado: la más nueva es {span:span} anterior a la fecha de la página.',
  'sources.newer-means': 'No sabemos si la página recibió una fecha nueva cuando se añadieron.',

  'source.listed': 'Nuestra tabla dice: detrás de {host} está {organisation}, {class:say}.',
  'source.unlisted': 'Nuestra tabla no tiene {host}. Eso no es un juicio sobre el sitio.',
  'source.no-link': 'La página no da ningún enlace para esta fuente.',
  'source.pending': 'Todavía no hemos buscado este enlace en nuestra tabla.',
  'source.wikipedia': 'Wikipedia dice: cualquiera puede editar sus páginas.',
  'source.wikipedia-advice': 'Wikipedia dice: no da consejo médico.',
  'source.own': 'Hemos encontrado que este enlace lleva al mismo sitio que la página.',
  'source.basis': 'Nuestra tabla se apoya en esto: {basis}',
  'source.basis-record': 'Nuestra tabla se apoya en esto: {basis} El registro es del {on:date}.',
  'source.basis-page': 'Nuestra tabla se apoya en esto: {basis} Lo hemos leído el {on:date}.',
  'source.class-not-item':
    'Nuestra tabla dice quién está detrás. No dice si este texto pasó una revisión por pares.',
  'source.cited-after': 'La página la cita después de: {sentence:quote}',
  'sources.title-begins':
    '{by:list} {k:plural:da|dan|dan} a la fuente {source:numbers} un título que empieza así: {words:quote}.',
  'sources.title-holds':
    '{by:list} {k:plural:da|dan|dan} a la fuente {source:numbers} un título con las palabras {words:quote}.',
  'sources.printed-mark': 'La página pone {words:quote} junto a la fuente {source:numbers}.',
  'sources.update-unknown':
    '{by} registra un cambio de la fuente {source:numbers} de un tipo que no conocemos: {kind:quote}.',
  'sources.update-unnamed': '{by} registra un cambio de la fuente {source:numbers} y no dice de qué tipo.',
  'sources.notices-doubtful':
    'No hemos podido saber si {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:fue retractada o corregida|fueron retractadas o corregidas|fueron retractadas o corregidas}. Eso no significa que todo esté bien.',
  'sources.years-one': 'Sabemos el año de {n:plural:# fuente|# de fuentes|# fuentes}. Todas son de {year}.',
  'source.registrant':
    'Nuestra tabla dice: los DOI que empiezan con {prefix} los registra {organisation}. Contamos esto así: {class:say}.',
} as const satisfies Record<keyof typeof english, string>;
