import type { kinds as english } from '../en/kinds.ts';

/** What kinds of body stand behind sources, counted and alone. */
export const kinds = {
  'kind.journal':
    '{n:plural:# sitio de una revista científica|# de sitios de revistas científicas|# sitios de revistas científicas}',
  'kind.wikipedia': '{n} de Wikipedia',
  'kind.gov-health':
    '{n:plural:# organismo público de salud|# de organismos públicos de salud|# organismos públicos de salud}',
  'kind.gov-other': '{n:plural:# organismo público|# de organismos públicos|# organismos públicos}',
  'kind.igo':
    '{n:plural:# organismo de varios Estados|# de organismos de varios Estados|# organismos de varios Estados}',
  'kind.nhs':
    '{n:plural:# servicio público de salud|# de servicios públicos de salud|# servicios públicos de salud}',
  'kind.academic-medical':
    '{n:plural:# hospital o facultad de medicina|# de hospitales o facultades de medicina|# hospitales o facultades de medicina}',
  'kind.university': '{n:plural:# universidad|# de universidades|# universidades}',
  'kind.professional-society':
    '{n:plural:# sociedad profesional|# de sociedades profesionales|# sociedades profesionales}',
  'kind.guideline':
    '{n:plural:# organismo de guías clínicas|# de organismos de guías clínicas|# organismos de guías clínicas}',
  'kind.systematic-review':
    '{n:plural:# organismo que revisa estudios|# de organismos que revisan estudios|# organismos que revisan estudios}',
  'kind.index-repository': '{n:plural:# índice de trabajos|# de índices de trabajos|# índices de trabajos}',
  'kind.preprint': '{n:plural:# preprint|# de preprints|# preprints}',
  'kind.trial-registry': '{n:plural:# registro de ensayos|# de registros de ensayos|# registros de ensayos}',
  'kind.regulator':
    '{n:plural:# agencia de medicamentos|# de agencias de medicamentos|# agencias de medicamentos}',
  'kind.reference': '{n:plural:# obra de consulta|# de obras de consulta|# obras de consulta}',
  'kind.consumer-reviewed':
    '{n:plural:# editorial de salud|# de editoriales de salud|# editoriales de salud}',
  'kind.consumer':
    '{n:plural:# editorial de salud o estilo de vida|# de editoriales de salud o estilo de vida|# editoriales de salud o estilo de vida}',
  'kind.charity':
    '{n:plural:# entidad sin ánimo de lucro|# de entidades sin ánimo de lucro|# entidades sin ánimo de lucro}',
  'kind.research-org':
    '{n:plural:# centro de investigación|# de centros de investigación|# centros de investigación}',
  'kind.encyclopedia': '{n:plural:# enciclopedia|# de enciclopedias|# enciclopedias}',
  'kind.news': '{n:plural:# sitio de noticias|# de sitios de noticias|# sitios de noticias}',
  'kind.health-science-news':
    '{n:plural:# sitio de noticias de salud o ciencia|# de sitios de noticias de salud o ciencia|# sitios de noticias de salud o ciencia}',
  'kind.press-wire': '{n:plural:# nota de prensa|# de notas de prensa|# notas de prensa}',
  'kind.seller': '{n:plural:# vendedor|# de vendedores|# vendedores}',
  'kind.advocacy': '{n:plural:# grupo de presión|# de grupos de presión|# grupos de presión}',
  'kind.commentary': '{n:plural:# sitio de opinión|# de sitios de opinión|# sitios de opinión}',
  'kind.ugc': '{n:plural:# sitio abierto a todos|# de sitios abiertos a todos|# sitios abiertos a todos}',
  'kind.qa': '{n:plural:# sitio de preguntas|# de sitios de preguntas|# sitios de preguntas}',
  'kind.factcheck':
    '{n:plural:# sitio que comprueba datos|# de sitios que comprueban datos|# sitios que comprueban datos}',
  'kind.resolver':
    '{n:plural:# enlace que lleva a otro|# de enlaces que llevan a otros|# enlaces que llevan a otros}',
  'kind.own':
    '{n:plural:# página de este mismo sitio|# de páginas de este mismo sitio|# páginas de este mismo sitio}',
  'kind.unlisted': '{n} fuera de nuestra tabla',
  'kind.no-link': '{n} sin enlace',
  'kind.pending': '{n} sin buscar todavía',
  'kind.other': '{n} de otro tipo',

  'kind.design-meta-analysis': '{n:plural:# como metaanálisis|# como metaanálisis|# como metaanálisis}',
  'kind.design-systematic-review':
    '{n:plural:# como revisión sistemática|# como revisiones sistemáticas|# como revisiones sistemáticas}',
  'kind.design-guideline': '{n:plural:# como guía clínica|# como guías clínicas|# como guías clínicas}',
  'kind.design-randomised-trial':
    '{n:plural:# como ensayo aleatorizado|# como ensayos aleatorizados|# como ensayos aleatorizados}',
  'kind.design-trial': '{n:plural:# como ensayo|# como ensayos|# como ensayos}',
  'kind.design-cohort':
    '{n:plural:# como estudio de cohortes|# como estudios de cohortes|# como estudios de cohortes}',
  'kind.design-case-control':
    '{n:plural:# como estudio de casos y controles|# como estudios de casos y controles|# como estudios de casos y controles}',
  'kind.design-case-report':
    '{n:plural:# como informe de un caso|# como informes de casos|# como informes de casos}',
  'kind.design-observational':
    '{n:plural:# como estudio observacional|# como estudios observacionales|# como estudios observacionales}',
  'kind.design-animal':
    '{n:plural:# como estudio en animales|# como estudios en animales|# como estudios en animales}',
  'kind.design-in-vitro':
    '{n:plural:# como estudio en células|# como estudios en células|# como estudios en células}',
  'kind.design-review': '{n:plural:# como revisión|# como revisiones|# como revisiones}',
  'kind.design-editorial': '{n:plural:# como editorial|# como editoriales|# como editoriales}',
  'kind.design-preprint': '{n:plural:# como preprint|# como preprints|# como preprints}',

  'class.journal': 'el sitio de una revista científica',
  'class.wikipedia': 'una wiki que cualquiera puede editar',
  'class.gov-health': 'un organismo público de salud',
  'class.gov-other': 'un organismo público',
  'class.igo': 'un organismo de varios Estados',
  'class.nhs': 'un servicio público de salud',
  'class.academic-medical': 'un hospital, una facultad de medicina o el sitio de salud de una universidad',
  'class.university': 'una universidad',
  'class.professional-society': 'una sociedad profesional',
  'class.guideline': 'un organismo de guías clínicas',
  'class.systematic-review': 'un organismo que revisa estudios',
  'class.index-repository': 'un índice o depósito de trabajos',
  'class.preprint': 'un servidor de preprints: los trabajos están aquí antes de la revisión por pares',
  'class.trial-registry': 'un registro de ensayos',
  'class.regulator': 'una agencia de medicamentos',
  'class.reference': 'una obra de consulta médica',
  'class.consumer-reviewed': 'una editorial de salud que dice que un profesional clínico revisa sus páginas',
  'class.consumer': 'una editorial de salud o estilo de vida',
  'class.charity': 'una entidad sin ánimo de lucro o un grupo de pacientes',
  'class.research-org': 'un centro de investigación',
  'class.encyclopedia': 'una enciclopedia o wiki',
  'class.news': 'un sitio de noticias',
  'class.health-science-news': 'un sitio de noticias de salud o ciencia',
  'class.press-wire': 'un servicio de notas de prensa',
  'class.seller': 'una empresa que vende productos o servicios',
  'class.advocacy': 'un grupo de presión',
  'class.commentary': 'un sitio de opinión',
  'class.ugc': 'un sitio donde cualquiera puede publicar',
  'class.qa': 'un sitio de preguntas y respuestas',
  'class.factcheck': 'un sitio que comprueba lo que dicen otros',
  'class.resolver': 'un servicio que reenvía enlaces',
  'class.other': 'otro tipo de entidad',
  'kind.more': '{n} más',
} as const satisfies Record<keyof typeof english, string>;
