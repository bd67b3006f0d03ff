import type { notices as english } from '../en/notices.ts';

/** Notices: each kind is a different thing, and each says what it does not mean. */
export const notices = {
  'notice.retraction': '{by:list} {k:plural:dice|dicen|dicen}: la revista ha retractado este trabajo.',
  'notice.partial-retraction':
    '{by:list} {k:plural:dice|dicen|dicen}: la revista ha retractado una parte de este trabajo.',
  'notice.withdrawal': '{by:list} {k:plural:dice|dicen|dicen}: este trabajo fue retirado.',
  'notice.withdrawal-preprint':
    '{by:list} {k:plural:dice|dicen|dicen}: quienes publicaron esta versión previa de un trabajo la han retirado.',
  'notice.expression-of-concern':
    '{by:list} {k:plural:dice|dicen|dicen}: la revista ha expresado dudas sobre este trabajo.',
  'notice.correction':
    '{by:list} {k:plural:dice|dicen|dicen}: la revista ha corregido una parte de este trabajo.',
  'notice.reinstatement':
    '{by:list} {k:plural:dice|dicen|dicen}: la revista retractó el trabajo y después lo restableció.',
  'notice.label': '{by} lo llama: {label:quote}',
  'notice.reason': '{by} da este motivo: {reason:quote}',
  'notice.dated': '{by} da otra fecha para el aviso: {date:date}.',
  'notice.asked': 'Hemos preguntado a {by} el {on:date}.',
  'notice.asked-through': 'Hemos preguntado a {through} el {on:date}. De ahí nos llega lo que dice {by}.',
  'notice.from-list': 'Hemos leído esto en la lista de {by} (fecha: {on:date}).',
  'notice.undone':
    '{by:list} {k:plural:registra|registran|registran} un aviso posterior: el trabajo está restablecido.',
  'notice.page-before': 'La página da como fecha: {date:date}. Es antes del aviso.',
  'notice.page-after': 'La página da como fecha: {date:date}. Es después del aviso.',
  'notice.page-unclear': 'La página da como fecha: {date:date}. No podemos saber si es antes del aviso.',
  'notice.not-meant.retraction':
    'Esto no muestra que la frase sea un error. Otros trabajos pueden decir lo mismo. No deje ni cambie un tratamiento por esto. Pregunte a su equipo médico.',
  'notice.not-meant.partial-retraction':
    'Esto no significa que se haya retractado el trabajo entero. El aviso dice qué parte. No deje ni cambie un tratamiento por esto. Pregunte a su equipo médico.',
  'notice.not-meant.withdrawal':
    'Esto no muestra que la frase sea un error. Los trabajos se retiran por muchos motivos. No deje ni cambie un tratamiento por esto. Pregunte a su equipo médico.',
  'notice.not-meant.expression-of-concern':
    'Esto no significa que se haya retractado el trabajo. Quizá la revista lo esté estudiando todavía. No deje ni cambie un tratamiento por esto. Pregunte a su equipo médico.',
  'notice.not-meant.correction':
    'Esto no significa que se haya retractado el trabajo. Puede que casi todo siga como estaba. El aviso dice qué se cambió.',
  'notice.not-meant.reinstatement':
    'Esto no significa que ya no haya dudas. El aviso dice por qué el trabajo está restablecido.',

  'page-paper.is-none':
    'No hemos encontrado un número de artículo para esta misma página. Las listas de trabajos retractados van por ese número.',
  'page-paper.notice':
    '{by:list} {k:plural:registra|registran|registran} un aviso sobre esta misma página, que es un trabajo: {kind:say}.',
  'page-paper.none':
    '{by:list} no {k:plural:registra|registran|registran} retractación ni corrección de esta misma página, que es un trabajo. Hemos preguntado el {on:date}. A las listas puede faltarles alguna.',
  'page-paper.list-none':
    'Nuestra copia de la lista de {source} (fecha: {date:date}) no tiene ningún aviso sobre esta misma página. A las listas puede faltarles alguno.',
  'page-paper.loading':
    'Todavía no hemos podido comprobar esta misma página, que es un trabajo. La respuesta está en camino.',
  'page-paper.not-asked':
    'No hemos preguntado a ningún servicio si esta misma página, que es un trabajo, fue retractada.',
  'page-paper.failed':
    'No hemos podido saber por {by} si esta misma página, que es un trabajo, fue retractada o corregida. Eso no significa que todo esté bien.',
  'page-paper.failed-own':
    'No hemos recibido respuesta de la propia extensión sobre esta página, que es un trabajo. Eso no significa que todo esté bien.',
  'page-paper.unknown': '{by:list} no {k:plural:conoce|conocen|conocen} esta página, que es un trabajo.',
  'page-paper.unasked':
    'No sabemos si esta misma página, que es un trabajo, fue retractada o corregida: ningún servicio nos lo ha dicho.',
  'page-paper.title-begins':
    '{by:list} {k:plural:da|dan|dan} a esta misma página, que es un trabajo, un título que empieza así: {words:quote}.',
  'page-paper.title-holds':
    '{by:list} {k:plural:da|dan|dan} a esta misma página, que es un trabajo, un título con las palabras {words:quote}.',
  'page-paper.printed-mark':
    'La página pone {words:quote} junto a su propio título. La página es un trabajo.',
  'page-paper.update-unknown':
    '{by} registra un cambio de esta misma página, que es un trabajo, de un tipo que no conocemos: {kind:quote}.',
  'page-paper.update-unnamed':
    '{by} registra un cambio de esta misma página, que es un trabajo, y no dice de qué tipo.',
  'page-paper.doubtful':
    'No hemos podido saber si esta misma página, que es un trabajo, fue retractada o corregida. Eso no significa que todo esté bien.',
} as const satisfies Record<keyof typeof english, string>;
