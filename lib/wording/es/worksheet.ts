import type { worksheet as english } from '../en/worksheet.ts';

/** The student's worksheet, and the text of a report. */
export const worksheet = {
  'worksheet.offer':
    'Abrimos una hoja de trabajo en una pestaña nueva. Tiene lo que hemos encontrado aquí y espacio para lo que usted piensa.',
  'worksheet.not-opened':
    'No hemos podido abrir la hoja de trabajo. Desde una ventana privada nunca lo hacemos: saldría de esa ventana.',
  'worksheet.own-words': 'Hemos puesto sus puntos en nuestras propias palabras.',
  'worksheet.kept':
    'Guardamos lo que usted escribe en esta pestaña y en ningún otro lugar. Se borra cuando la cierra.',
  'worksheet.gone':
    'No tenemos una hoja de trabajo para esta pestaña. Abra una desde el panel de un artículo.',
  'worksheet.tick-first':
    'No hemos encontrado {n:plural:# punto que usted aún no ha marcado|# de puntos que usted aún no ha marcado|# puntos que usted aún no ha marcado}. Mire la página y marque después.',
  'worksheet.copied': 'Hemos copiado la hoja de trabajo.',
  'worksheet.not-copied': 'No hemos podido copiar la hoja de trabajo.',
  'worksheet.saved': 'Hemos hecho un archivo con la hoja de trabajo.',

  'report.read-first':
    'Hemos preparado este texto para que usted lo copie. Puede tener palabras de la página. Léalo antes de enviarlo. No enviamos nada.',
  'report.no-tracker':
    'No tenemos una lista de avisos en esta versión. Dé el texto a quien le dio la herramienta.',

  'text.worksheet-of': 'Hoja de trabajo: {title}',
  'text.instrument.jama': 'Criterios de JAMA',
  'text.instrument.discern': 'DISCERN, para páginas sobre un tratamiento',
  'text.cite.jama': 'Silberg WM, Lundberg GD, Musacchio RA. JAMA 1997; 277: 1244–1245.',
  'text.cite.discern':
    'Charnock D, Shepperd S, Needham G, Gann R. J Epidemiol Community Health 1999; 53: 105–111.',
  'text.item.authorship': 'Quién lo escribió y qué formación tiene',
  'text.item.attribution': 'En qué se apoya',
  'text.item.funding': 'De quién es y quién lo paga',
  'text.item.advertising': 'Publicidad y patrocinio',
  'text.item.currency': 'Cuándo se publicó y se cambió',
  'text.item.sources': 'De dónde vienen los datos (punto 4)',
  'text.item.dates': 'De cuándo son los datos (punto 5)',
  'text.item.further': 'Dónde leer más (punto 7)',
  'text.item.balance': 'Todas las posturas (punto 6)',
  'text.item.doubt': 'Lo que no se sabe (punto 8)',
  'text.item.works': 'Cómo actúa cada tratamiento (punto 9)',
  'text.item.benefits': 'Qué puede aportar cada tratamiento (punto 10)',
  'text.item.risks': 'Qué daño puede hacer cada tratamiento (punto 11)',
  'text.item.without': 'Qué pasa sin tratamiento (punto 12)',
  'text.item.life': 'Vida diaria (punto 13)',
  'text.item.choices': 'Más de una opción (punto 14)',
  'text.item.shared': 'Decidir con otros (punto 15)',
  'text.judgement': 'Mi juicio',
  'text.reason': 'Mi motivo',
  'text.elsewhere': 'Lo que he encontrado en otro lugar',
  'text.looked': 'He mirado la página y no lo he encontrado.',
  'text.report-what': 'Qué está mal:',
  'text.report-where': 'Dónde se puede comprobar:',
  'text.report-lines': 'Lo que dice la herramienta ({id}):',
  'text.report-version': 'Versión {version}',
  'text.report-page': 'Página: {address}',

  'question.authorship': '¿Qué formación tiene esta persona? ¿Lo dice también otro lugar?',
  'question.attribution': '¿Cuáles de sus ideas principales no tienen fuente?',
  'question.funding': '¿Quién gana algo si usted cree a esta página?',
  'question.advertising': '¿Puede distinguir la publicidad del texto?',
  'question.currency': '¿Qué ha cambiado desde esa fecha?',
  'question.dates': '¿Son los datos tan nuevos como la página? Mire los años de las fuentes.',
  'question.further': '¿Lleva a más ayuda que su propia tienda o sus propias páginas?',
  'question.balance': '¿Cuenta más de una postura? ¿Intenta asustar o vender?',
  'question.doubt': '¿Dice lo que los expertos no saben o ven de dos modos?',
  'question.works': '¿Dice cómo actúa cada tratamiento?',
  'question.benefits': '¿Dice qué puede aportar cada tratamiento?',
  'question.risks': '¿Dice qué puede salir mal con cada tratamiento?',
  'question.without': '¿Dice qué puede pasar si usted no hace nada?',
  'question.life': '¿Dice qué supone cada tratamiento para su día a día?',
  'question.choices': '¿Muestra que puede haber más de una opción?',
  'question.shared': '¿Le ayuda a decidir con su médico o su familia?',
} as const satisfies Record<keyof typeof english, string>;
