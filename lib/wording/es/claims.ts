import type { claims as english } from '../en/claims.ts';

/** What the site says about itself, beside what was found on this page. */
export const claims = {
  'claim.says': 'La página dice: {words:quote}',
  'claim.hidden': 'La página no muestra ahora estas palabras: están en una parte cerrada u oculta.',
  'claim.cannot-show': 'Una página no puede mostrar esto.',
  'claim.no-link-on-markers':
    'En esta página no hemos encontrado ningún enlace en {n:plural:la # llamada|las # de llamadas|las # llamadas} del texto.',
  'claim.links-on-markers':
    'En esta página hemos encontrado {linked:plural:# llamada|# de llamadas|# llamadas} con enlace y {unlinked} sin él.',
  'claim.all-markers-linked':
    'En esta página hemos encontrado un enlace en {n:plural:la # llamada|cada una de las # de llamadas|cada una de las # llamadas} del texto.',
  'claim.no-markers': 'En esta página no hemos encontrado ninguna llamada en el texto.',
  'claim.kinds': 'En esta página hemos encontrado {n:plural:# fuente|# de fuentes|# fuentes}: {kinds:kinds}.',
  'claim.part': 'La página dice en ello: {words:quote}',
  'claim.goes':
    'Hemos mirado adónde {n:plural:lleva la fuente|llevan las fuentes|llevan las fuentes} {numbers:numbers}. {n:plural:Es|En cada caso es|En cada caso es} {class:say}.',
  'claim.goes-wikipedia':
    'Hemos encontrado que {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:lleva|llevan|llevan} a Wikipedia.',
  'claim.goes-own':
    'Hemos encontrado que {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:lleva|llevan|llevan} a páginas de este mismo sitio.',
  'claim.goes-unlisted':
    'Hemos encontrado que {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers} {n:plural:lleva|llevan|llevan} a sitios que no están en nuestra tabla.',
  'claim.goes-nowhere':
    'No hemos encontrado ningún enlace para {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'claim.goes-pending':
    'Todavía no hemos buscado en nuestra tabla {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'claim.looked-for': 'Hemos buscado enlaces que lleven a esto: {classes:says}.',
  'claim.such':
    'Hemos encontrado enlaces así en {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'claim.no-such': 'No hemos encontrado enlaces así.',
  'claim.not-compared': 'No hemos comprobado si las fuentes dicen lo mismo que la página.',
  'claim.identifiers':
    'En esta página hemos encontrado un DOI o un número de PubMed en {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'claim.no-identifiers':
    'En esta página no hemos encontrado ni DOI ni número de PubMed en {n:plural:la fuente|las fuentes|las fuentes} {numbers:numbers}.',
  'claim.not-tried': 'No hemos mirado si los enlaces funcionan.',
  'claim.not-tried-rest': 'No hemos abierto los otros enlaces.',
  'claim.list-fits':
    'En esta página hemos encontrado una entrada para cada llamada y una llamada para cada entrada.',
  'claim.no-sources': 'En esta página no hemos encontrado una lista de fuentes.',
  'claim.doubt': 'No hemos comparado esto con la página: quizá no hemos leído entera la lista de fuentes.',
  'claim.reviewer-named': 'En esta página hemos encontrado estos nombres para la revisión: {names:list}.',
  'claim.role-unclear':
    'En esta página hemos encontrado a {name}, bajo {label:quote}. La página no dice cuál de esas tareas fue.',
  'claim.no-reviewer': 'En esta página no hemos encontrado ningún nombre para la revisión.',
  'claim.checker-named':
    'En esta página hemos encontrado estos nombres para la comprobación de datos: {names:list}.',
  'claim.author-named': 'En esta página hemos encontrado estos nombres para la autoría: {names:list}.',
  'claim.no-author': 'En esta página no hemos encontrado ningún nombre para la autoría.',
  'claim.names-unseen': 'En esta página hemos encontrado así: {names:list}, pero no donde todos lo ven.',
  'claim.no-degree': 'En esta página no hemos encontrado ningún título junto a {names:list}.',
  'claim.no-checker': 'En esta página no hemos encontrado ningún nombre para la comprobación de datos.',
  'claim.review-date': 'En esta página hemos encontrado una fecha de revisión: {date:date}.',
  'claim.no-review-date': 'En esta página no hemos encontrado ninguna fecha de revisión.',
  'claim.review-date-unseen':
    'En esta página hemos encontrado una fecha de revisión, pero no donde todos la ven.',
  'claim.review-unchecked': 'No hemos comprobado si hubo una revisión.',
  'claim.check-unchecked': 'No hemos comprobado si alguien revisó los datos.',
  'claim.link': 'En esta página hemos encontrado un enlace: {text:quote}.',
  'claim.no-policy-link': 'En esta página no hemos encontrado ningún enlace a normas así.',
  'claim.cannot-show-copied': 'Una página no puede mostrar si sus palabras están copiadas.',
  'claim.cannot-show-followed': 'Una página no puede mostrar si se cumplen sus normas.',
  'claim.no-feedback-link': 'En esta página no hemos encontrado ese enlace en la parte que hemos leído.',
  'claim.no-disclaimer-link':
    'En esta página no hemos encontrado ningún enlace a un descargo de responsabilidad.',
  'claim.no-disclosure-link':
    'En esta página no hemos encontrado ningún enlace a palabras sobre publicidad o patrocinio.',
  'claim.no-corrections-link':
    'En esta página no hemos encontrado ningún enlace a palabras sobre cómo se corrigen los errores.',
  'claim.seal-ended': 'Sabemos cuándo terminó el sello {name}: {date:date}.',
  'claim.interval': 'Hemos leído esto así: cada {span:span}.',
  'claim.latest-date':
    'En esta página la fecha más reciente que hemos encontrado es: {date:date}. Eso fue {age:ago}.',
  'claim.no-date': 'En esta página no hemos encontrado ninguna fecha.',
} as const satisfies Record<keyof typeof english, string>;
