import classesTable from '../../../../data/source-classes.tsv?raw';
import type { Reference } from '../../../../lib/article/model.ts';
import type { SourceResult } from '../../../../lib/sources/model.ts';
import { parseTsv } from '../../../../lib/tables/parse-tsv.ts';
import { STUDY_DESIGNS, type Work } from '../../../../lib/works/model.ts';
import { citation, date, found, JOURNAL, person, reference, unlisted } from '../../appraisal/sample.ts';
import { type Cases, ONE, one, page, record, type Scene } from './scene.ts';

const ON = '2026-11-22';
const said = <T>(value: T) => ({ value, by: 'PubMed' as const, on: ON });

const listed = (name: string): SourceResult => ({ ...JOURNAL, class: name });

const SITE: SourceResult = { ...JOURNAL, organisation: 'The Tea Site' };

/** A page with these entries, each of these sources, cited once each. */
function list(
  entries: readonly Partial<Reference>[],
  sources: readonly (SourceResult | undefined)[] = [],
  site: SourceResult = SITE,
): Scene {
  const references = entries.map((entry, at) => reference(at + 1, entry));
  return page(
    { references, citations: references.map(({ number }) => citation([number])) },
    {
      site,
      sources: new Map(
        references.flatMap(({ id }, at) => {
          const source = sources.length > 0 ? sources[at] : JOURNAL;
          return source ? [[id, source]] : [];
        }),
      ),
    },
  );
}

/** Two sources with these records, on a page of 2020. */
function recorded(first: Partial<Work>, second: Partial<Work> | undefined, more: object = {}): Scene {
  const references = [reference(1), reference(2)];
  const works = new Map([[ONE, found(first)]]);
  if (second) works.set('reference-2', found(second));
  return page(
    {
      references,
      citations: [citation([1, 2])],
      dates: { modified: date('modified', '2020-06-01') },
      ...more,
    },
    { works, sources: new Map(references.map(({ id }) => [id, JOURNAL])) },
  );
}
const year = (value: number): Partial<Work> => ({ year: said(value) });

const ada = person({ id: 'a', role: 'author', roleAsPrinted: 'By', name: 'Ada Quill' });
const wiki = 'https://de.wikipedia.org/wiki/Tee';
const own = 'https://www.health.example/other';

const none = page({ references: [], citations: [] });
const two = list([{}, {}]);
const manyKinds = ['journal', 'news', 'seller', 'charity', 'ugc'].map(listed);

/** What the page rests on, counted. */
export const sources: Cases = {
  'text.no-sources': [none, two],
  'text.kinds': [two, none],
  'text.used': [two, page({ citations: [] })],
  'text.unused': [page({ citations: [] }), two],
  'badge.no-sources': [none, two],
  'badge.sources': [two, none],
  'badge.name.sources': [two, none],
  'checked.counted': [two, none],
  'checked.uncounted': [page({ references: [] }), none],
  'sources.count': [two, none],
  'sources.kinds': [two, none],
  'sources.paragraphs': [
    page({ paragraphs: { total: 6, cited: 1 } }),
    page({ paragraphs: { total: 6, cited: 0 } }),
  ],
  'sources.none': [none, page({ references: [], citations: [], citationStyle: 'author-year' })],
  'sources.author-year': [page({ references: [], citations: [], citationStyle: 'author-year' }), none],
  'sources.markers-without-list': [page({ references: [] }), none],
  'sources.missing-entries': [
    page({ citations: [citation([7], { targets: [{ number: 7 }] })] }),
    page({ citations: [citation([1])] }),
  ],
  'sources.uncited': [page({ citations: [citation([1])] }), page({ citations: [citation([1, 2])] })],
  'sources.same-twice': [
    list([{ url: own }, { url: own }]),
    list([{ url: own }, { url: 'https://www.health.example/third' }]),
  ],
  'sources.same-paper': [
    list([{ identifiers: { doi: '10.5555/one' } }, { identifiers: { doi: '10.5555/ONE' } }]),
    list([{ identifiers: { doi: '10.5555/one' } }, { identifiers: { doi: '10.5555/two' } }]),
  ],
  'sources.records': [record(), one({ status: 'unknown', askedOf: ['Crossref'] })],
  'sources.designs': [
    record({ designs: said([{ term: 'Meta-Analysis', as: 'type', design: 'meta-analysis' }]) }),
    record({ designs: said([{ term: 'Letter', as: 'type' }]) }),
  ],
  'sources.no-designs': [
    record({ designs: said([{ term: 'Letter', as: 'type' }]) }),
    record({ designs: said([{ term: 'Meta-Analysis', as: 'type', design: 'meta-analysis' }]) }),
  ],
  'sources.medline': [record({ medlineIndexed: said(true) }), record({ medlineIndexed: said(false) })],
  'sources.medline-not': [record({ medlineIndexed: said(false) }), record()],
  'sources.free': [record({ openAccessUrl: said('https://free.example/1') }), record()],
  'sources.preprints': [one(undefined, { source: listed('preprint') }), one(undefined)],
  'sources.preprint-means': [one(undefined, { source: listed('preprint') }), one(undefined)],
  'sources.own': [list([{ url: own }]), list([{}])],
  'sources.same-operator': [
    page({}, { site: { ...JOURNAL } }),
    page({}, { site: { ...JOURNAL, organisation: 'Another Press' } }),
  ],
  'sources.same-author': [
    record({ authors: said([{ family: 'Quill', given: 'Ada' }]) }, { page: { authors: [ada] } }),
    record({ authors: said([{ family: 'Quill', given: 'A' }]) }, { page: { authors: [ada] } }),
  ],
  'sources.same-author-means': [
    record({ authors: said([{ family: 'Quill', given: 'Ada' }]) }, { page: { authors: [ada] } }),
    record({ authors: said([{ family: 'Quill', given: 'Ida' }]) }, { page: { authors: [ada] } }),
  ],
  'sources.year': [recorded(year(2012), undefined), recorded(year(2012), year(2012))],
  'sources.years-one': [recorded(year(2012), year(2012)), recorded(year(2012), year(2013))],
  'sources.years': [recorded(year(2012), year(2013)), recorded(year(2012), year(2012))],
  'sources.newest-age': [recorded(year(2012), year(2013)), recorded(year(2012), year(2020))],
  'sources.newer-than-page': [recorded(year(2021), undefined), recorded(year(2020), undefined)],
  'sources.newer-means': [recorded(year(2021), undefined), recorded(year(2021), undefined, { dates: {} })],
  'source.unlisted': [list([{}], [unlisted('blog.example')]), list([{}])],
  'source.no-link': [list([{}], [{ status: 'none' }]), list([{}], [undefined])],
  'source.pending': [list([{}], [undefined]), list([{}], [{ status: 'none' }])],
  'source.own': [list([{ url: own }]), list([{ url: wiki }])],
  'source.listed': [
    list([{}]),
    list([{ url: 'https://doi.org/10.5555/1' }], [byPrefix()], unlisted('health.example')),
  ],
  'source.registrant': [list([{ url: 'https://doi.org/10.5555/1' }], [byPrefix()]), list([{}])],
  'source.class-not-item': [list([{}]), list([{}], [listed('news')])],
  'site.local': [page({ url: 'file:///tea.html' }), page()],
  'site.claimed-elsewhere': [
    page({ claimedUrl: 'https://other.example/tea' }),
    page({ claimedUrl: 'https://health.example/tea' }),
  ],
  'about.scope': [none, 'always'],
  'about.read-on': [none, 'always'],
  'about.unread': [page({ unread: ['frame'] }), page()],
};

function byPrefix(): SourceResult {
  return { ...JOURNAL, registrantOf: '10.5555/', matched: '10.5555/' };
}

const other = (name: string) => (name === 'journal' ? 'news' : 'journal');

/** Each kind of body counted, and each kind of study. */
export const kinds: Cases = {
  ...Object.fromEntries(
    parseTsv(classesTable, ['id'])
      .filter(({ id }) => id !== 'wikipedia')
      .map(({ id }) => [`kind.${id}`, [list([{}], [listed(id)]), list([{}], [listed(other(id))])]]),
  ),
  ...Object.fromEntries(
    STUDY_DESIGNS.map(design => {
      const another = design === 'trial' ? 'cohort' : 'trial';
      const of = (name: typeof design) =>
        record({ designs: said([{ term: name, as: 'type', design: name }]) });
      return [`kind.design-${design}`, [of(design), of(another)]];
    }),
  ),
  'kind.wikipedia': [list([{ url: wiki }]), list([{}])],
  'kind.own': [list([{ url: own }]), list([{}])],
  'kind.unlisted': [list([{}], [unlisted('blog.example')]), list([{}], [undefined])],
  'kind.no-link': [list([{}], [{ status: 'none' }]), list([{}], [undefined])],
  'kind.pending': [list([{}], [undefined]), list([{}], [{ status: 'none' }])],
  'kind.more': [
    list(
      manyKinds.map(() => ({})),
      manyKinds,
    ),
    list([{}, {}], manyKinds),
  ],
};
