import type { page as english } from '../en/page.ts';

/** What the page says of itself: people, dates, site, and what was looked for. */
export const page = {
  'about.scope':
    'Esta herramienta lee nombres, fechas y fuentes. Esta herramienta no comprueba si el consejo de salud es correcto. Para su propio cuidado, pregunte a un profesional de enfermería, medicina o farmacia.',
  'about.read-on': 'Hemos leído esta única página el {on:date}.',
  'about.unread': 'No hemos podido abrir {n:plural:# parte|# de partes|# partes} de esta página.',

  'about.not-displayed': 'La página no muestra ahora estas palabras: {words:quote}',
  'says.folded':
    'La página dice: {words:quote}. Estas palabras están en una parte de la página que ahora está plegada.',
  'says.to-screen-readers': 'La página dice únicamente para lectores de pantalla: {words:quote}',
  'says.not-displayed':
    'La página dice: {words:quote}. Estas palabras están en una parte de la página que ahora no se ve.',
  'says.see-through': 'La página dice: {words:quote}. Estas palabras están ocultas: son transparentes.',
  'says.same-colour':
    'La página dice: {words:quote}. Estas palabras están ocultas: tienen casi el color de lo que hay detrás.',
  'says.too-small':
    'La página dice: {words:quote}. Estas palabras están ocultas: son tan pequeñas que no se ven.',
  'says.off-page':
    'La página dice: {words:quote}. Estas palabras están ocultas: están donde nadie puede llegar.',
  'says.clipped': 'La página dice: {words:quote}. Estas palabras están ocultas: están cortadas.',
  'says.covered': 'La página dice: {words:quote}. Estas palabras están ocultas: hay algo encima.',

  'who.says': 'La página dice: {words:quote}',
  'who.in-code':
    'El código de la página nombra a {name} ({role:say}). Puede que el texto de la página no lo diga.',
  'who.which-role': 'La página no dice qué parte tuvo {name} en esto.',
  'who.no-role': 'La página no dice qué hizo {name} para esta página.',
  'who.unchecked': 'No hemos comprobado los nombres ni los títulos.',
  'who.is-organisation': 'La página nombra aquí a un grupo, no a una persona.',
  'who.anonymous-review':
    'La página dice: {words:quote}. No hemos encontrado ningún nombre junto a estas palabras.',
  'who.nobody': 'No hemos encontrado el nombre de nadie en esta página.',
  'who.nobody-shown': 'No hemos encontrado el nombre de nadie en lo que esta página muestra.',
  'who.no-author': 'No hemos encontrado ningún nombre para la autoría en esta página.',
  'who.no-author-shown': 'No hemos encontrado ningún nombre para la autoría en lo que esta página muestra.',
  'who.no-reviewer': 'No hemos encontrado ningún nombre para la revisión en esta página.',
  'who.no-reviewer-shown':
    'No hemos encontrado ningún nombre para la revisión en lo que esta página muestra.',
  'who.no-review-date': 'No hemos encontrado ninguna fecha de revisión en esta página.',
  'who.review-date': 'La página dice: {words:quote}',
  'who.looked': 'Hemos buscado en el texto de la página y en su código.',
  'who.review-not-shown': 'Una página no puede mostrar que hubo una revisión.',

  'when.says': 'La página dice: {words:quote}',
  'when.modified-in-code': 'El código de la página da como último cambio: {date:date}.',
  'when.published-in-code': 'El código de la página da como primer día: {date:date}.',
  'when.reviewed-in-code': 'El código de la página da como fecha de revisión: {date:date}.',
  'when.next-review-in-code': 'El código de la página da como próxima revisión: {date:date}.',
  'when.age': 'El reloj de su dispositivo dice que eso fue {age:ago}.',
  'when.ahead': 'El reloj de su dispositivo dice que eso es {age:ago}.',
  'when.change-unsaid': 'La página no dice qué se cambió.',
  'when.no-published': 'No hemos encontrado una primera fecha en esta página.',
  'when.no-modified': 'No hemos encontrado la fecha de un último cambio en esta página.',
  'when.none': 'No hemos encontrado ninguna fecha en esta página.',
  'when.other-dates': 'La página da también otras fechas: {dates:dates}.',

  'checked.authorship': 'Hemos buscado quién escribió el texto.',
  'checked.attribution': 'Hemos buscado una lista de fuentes.',
  'checked.funding': 'Hemos buscado palabras sobre quién paga o qué gana el sitio.',
  'checked.advertising': 'Hemos buscado palabras sobre publicidad o patrocinio.',
  'checked.currency': 'Hemos buscado la fecha de la página.',
  'checked.reviewer': 'Hemos buscado quién revisó la página.',
  'checked.corrections': 'Hemos buscado palabras sobre cómo se corrigen los errores.',
  'checked.editorial': 'Hemos buscado las normas con las que se escribe.',
  'checked.feedback': 'Hemos buscado un modo de contar un error al sitio.',
  'checked.says': 'La página dice: {words:quote}',
  'checked.unseen': 'Hemos dejado fuera las palabras que la página no muestra a todos.',
  'checked.link': 'La página tiene este enlace: {words:quote}',
  'checked.counted': 'Hemos contado {n:plural:# fuente|# de fuentes|# fuentes}.',
  'checked.open-role': 'La página nombra a alguien, pero no dice para qué.',
  'checked.no-name': 'La página no da ningún nombre junto a estas palabras.',
  'checked.uncounted': 'La página nombra fuentes de un modo que no hemos podido contar.',
  'checked.unopened': 'Hemos encontrado un enlace que puede llevar a palabras así. No lo hemos abierto.',
  'checked.named-only': 'La página menciona normas así. No hemos encontrado un enlace a ellas.',
  'checked.way-named-only': 'La página menciona un modo. No hemos encontrado un enlace a él.',
  'checked.where':
    'Hemos buscado en el texto y los enlaces de esta página. Palabras así pueden estar en otras páginas del sitio.',

  'site.named': 'El código de la página nombra a {name:quote} como sitio o editor.',
  'site.claimed-elsewhere': 'La página da {claimed} como su propia dirección. Su navegador muestra {host}.',
  'site.local': 'Hemos leído esta página de un archivo o de una dirección sin nombre de sitio.',

  'question.same': '¿Dice la fuente lo que dice la frase? Ábrala y mire.',
  'question.elsewhere': '¿Qué dicen otros lugares?',
  'question.newer': '¿Hay estudios más nuevos que los de {year}?',
  'question.why': '¿Por qué le cuenta esto este sitio? ¿Vende algo?',
  'question.search-note':
    'No enviamos palabras: la búsqueda se abre en una pestaña nueva, y usted escribe allí.',
  'when.other-dates-in-code': 'El código de la página da también otras fechas: {dates:dates}.',
} as const satisfies Record<keyof typeof english, string>;
