import { load } from 'cheerio/slim';
import * as v from 'valibot';
import { calendarDate } from '../possible-date.ts';
import { MAX_FACT_LENGTH, type PageFacts } from './model.ts';

/**
 * Where pages say what they are, by field, the most telling first. Highwire's "citation_" names are for papers
 * (Google Scholar, "Inclusion guidelines"), "og:" and "article:" Open Graph's (https://ogp.me), "dc." Dublin Core's.
 */
export const META_NAMES: Readonly<Record<keyof PageFacts, readonly string[]>> = {
  title: ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'],
  site: ['citation_journal_title', 'og:site_name', 'application-name', 'dc.publisher'],
  published: [
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'dc.date',
    'dcterms.created',
    'dcterms.issued',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified'],
};

const MAIN_TYPES =
  /^(?:Article|NewsArticle|BlogPosting|MedicalWebPage|WebPage|ScholarlyArticle|Report|MedicalScholarlyArticle)$/;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const node = v.looseObject({
  '@type': v.optional(v.union([v.string(), v.array(v.string())])),
  headline: v.fallback(v.optional(text), undefined),
  name: v.fallback(v.optional(text), undefined),
  datePublished: v.fallback(v.optional(text), undefined),
  dateModified: v.fallback(v.optional(text), undefined),
  publisher: v.fallback(v.optional(v.looseObject({ name: v.optional(text) })), undefined),
});

type Node = v.InferOutput<typeof node>;

/**
 * What a page says of itself in its code: title, site, dates; JSON-LD where the named tags are silent, and at last
 * its title element. Text only: markup in a value is shown as the characters it is made of. Never throws.
 */
export function readPage(html: string): PageFacts {
  const $ = load(html);
  const metas = new Map<string, string>();
  $('meta').each((_, element) => {
    const name = ($(element).attr('property') ?? $(element).attr('name') ?? '').toLowerCase();
    const value = tidy($(element).attr('content'));
    if (name !== '' && value && !metas.has(name)) metas.set(name, value);
  });
  const scripts = $('script[type="application/ld+json"]').toArray();
  const main = scripts.flatMap(script => nodesOf($(script).text())).find(isMain);
  const named = (field: keyof PageFacts) =>
    META_NAMES[field].map(name => metas.get(name)).find(value => value !== undefined);
  const title = named('title') ?? tidy(main?.headline ?? main?.name) ?? tidy($('title').first().text());
  const site = named('site') ?? tidy(main?.publisher?.name);
  const published = isoDate(named('published')) ?? isoDate(main?.datePublished);
  const modified = isoDate(named('modified')) ?? isoDate(main?.dateModified);
  return {
    ...(title && { title }),
    ...(site && { site }),
    ...(published && { published }),
    ...(modified && { modified }),
  };
}

const isMain = (found: Node): boolean =>
  [found['@type'] ?? []].flat().some(type => MAIN_TYPES.test(type.replace(/^https?:\/\/schema\.org\//, '')));

/** The nodes of one script: an object, a list, or a graph of them; none where it can't be read. */
function nodesOf(json: string): Node[] {
  const graph = v.object({ '@graph': v.array(v.unknown()) });
  const parsed = parse(json);
  const all: unknown[] = Array.isArray(parsed) ? parsed : v.is(graph, parsed) ? parsed['@graph'] : [parsed];
  return all.flatMap(raw => {
    const read = v.safeParse(node, raw);
    return read.success ? [read.output] : [];
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function tidy(value: string | undefined): string | undefined {
  const plain = value?.replace(/\s+/g, ' ').trim().slice(0, MAX_FACT_LENGTH).trim();
  return plain === '' ? undefined : plain;
}

/** "2019/5/3", "2019-05-03T10:00:00Z", "2019" → as precise as printed; undefined for other forms and no dates. */
function isoDate(value: string | undefined): string | undefined {
  const [, year, month, day] =
    /^((?:19|20)\d\d)(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s])/.exec(value ?? '') ?? [];
  if (year === undefined) return undefined;
  const parts = [year, month, day].filter(part => part !== undefined).map(part => part.padStart(2, '0'));
  return calendarDate(parts.join('-'));
}
