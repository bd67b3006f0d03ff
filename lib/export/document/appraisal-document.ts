import { byList } from '../../appraisal/by-list.ts';
import type { Finding, Line, Link, PreviewNotice, ReferenceFinding, Section } from '../../appraisal/model.ts';
import { type Language, line, say, spoken, visible, withoutIsolates } from '../../wording/index.ts';
import type { Portable } from '../portable.ts';
import type { Block, Linked, ListItem } from './blocks.ts';

const SECTIONS = [
  'who',
  'when',
  'sources',
  'claims',
  'checked',
  'site',
  'questions',
] as const satisfies readonly Section[];

const LOOKUPS = {
  'not-chosen': 'export.lookups-not-chosen',
  off: 'export.lookups-off',
  'on-open': 'export.lookups-on-open',
  ahead: 'export.lookups-ahead',
} as const satisfies Record<Portable['lookups'], string>;

/**
 * All that the panel says of a page, in its first order, with where each fact comes from, by which version, on what
 * day and whether services were asked. Pure.
 */
export function appraisalDocument(portable: Portable, language: Language = spoken()): Block[] {
  const { title, address, apa, lookups, version, appraisal } = portable;
  const words = speaker(language);
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const sections = SECTIONS.flatMap((name): Block[] => {
    const own = appraisal.findings.filter(({ section }) => section === name);
    if (own.length === 0) return [];
    return [
      heading(words(line(`label.${name}`))),
      { kind: 'list', items: own.map(each => findingItem(each, words)) },
    ];
  });
  const { lists, references } = appraisal;
  return [
    { kind: 'heading', level: 1, text: title === '' ? address : visible(title) },
    { kind: 'link', text: address, url: address },
    ...appraisal.scope.map((each): Block => ({ kind: 'text', text: words(each) })),
    { kind: 'text', text: words(line(LOOKUPS[lookups])) },
    { kind: 'text', text: words(line('text.made-with', { version })) },
    ...sections,
    ...(references.length === 0
      ? []
      : ([
          heading(words(line('label.list'))),
          ...byList(references, lists).flatMap(({ name, entries }): Block[] => [
            ...(name ? [{ kind: 'heading', level: 3, text: words(name) } as const] : []),
            { kind: 'list', items: entries.map(each => referenceItem(each, words)) },
          ]),
        ] satisfies Block[])),
    heading(words(line('label.export-page'))),
    { kind: 'text', text: apa },
  ];
}

type Speaker = (said: Line) => string;

/** Files show the invisible isolates as boxes. */
function speaker(language: Language): Speaker {
  return said => withoutIsolates(say(said, language)).replace(/\s+/g, ' ').trim();
}

function findingItem(
  { state, label, line: first, details, parts = [], provenance, links = [] }: Finding,
  words: Speaker,
): ListItem {
  const text = words(first);
  const named = [
    ...(label ? [words(label)] : []),
    ...(state === 'found' ? [] : [words(line(`label.state.${state}`))]),
  ];
  const below = [...details, ...parts.flatMap(part => [part.line, ...part.details])].map(words);
  const quoted = [...new Set(provenance.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()))].filter(
    quote => quote !== '' && ![text, ...below].some(each => each.includes(quote)),
  );
  return {
    text: named.length > 0 ? `${named.join(' · ')}: ${text}` : text,
    under: [
      ...below,
      ...quoted.map(quote => words(line('text.export-words', { words: quote }))),
      ...links.map(link => linked(link, words)),
    ],
  };
}

function referenceItem(reference: ReferenceFinding, words: Speaker): ListItem {
  const { number, title, url, notices, named = [], doubts, byline, source, basis, basisLink } = reference;
  const { details, record, status, usage } = reference;
  return {
    number,
    text: words(title),
    under: [
      ...notices.flatMap(notice => noticeLines(notice, words)),
      ...doubts.map(words),
      ...(byline.length > 0 ? [byline.map(words).join(' · ')] : []),
      ...(url ? [{ text: url, url }] : []),
      words(source),
      ...(basis ? [words(basis)] : []),
      ...(basisLink ? [linked(basisLink, words)] : []),
      ...[...details, ...record, ...status, usage].map(words),
      ...named.flatMap(part => [
        words(part.heading),
        ...part.notices.flatMap(notice => noticeLines(notice, words)),
        ...part.lines.map(words),
        ...part.links.map(link => linked(link, words)),
      ]),
    ],
  };
}

function noticeLines({ heading, lines, notMeant, link }: PreviewNotice, words: Speaker): ListItem['under'] {
  return [
    ...[heading, ...lines].map(words),
    `${words(line('label.not-meant'))}: ${words(notMeant)}`,
    ...(link ? [linked(link, words)] : []),
  ];
}

function linked({ label, url }: Link, words: Speaker): Linked {
  return { text: words(label), url };
}
