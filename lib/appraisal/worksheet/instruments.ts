import { type Line, line } from '../../wording/index.ts';

/** One point of an instrument: the findings that it is read from (none: it is judged), and what remains to judge. */
export interface InstrumentItem {
  id: string;
  name: Line;
  /** Ids of findings; the first that is in the appraisal gives the state. */
  from: readonly string[];
  asks: readonly Line[];
}

export interface Instrument {
  id: string;
  name: Line;
  cite: Line;
  /** On which pages it is used. */
  on: 'every page' | 'pages about a treatment';
  items: readonly InstrumentItem[];
}

/** Points that are judged alone: no finding stands under them. */
const judged = (id: string, name: Line, ask: Line): InstrumentItem => ({ id, name, from: [], asks: [ask] });

/**
 * The points of each instrument in our own words; what an instrument asks is a fact, its text is its authors'.
 * JAMA benchmarks: Silberg, Lundberg, Musacchio, JAMA 1997; 277: 1244–1245. DISCERN: Charnock, Shepperd, Needham,
 * Gann, J Epidemiol Community Health 1999; 53: 105–111; it is made for pages about treatments. Three of its sixteen
 * points can be read from a page (sources, dates, further reading); the aims, the relevance and the rating of the
 * whole are left out, since they are about the reader's own question.
 */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'jama',
    name: line('text.instrument.jama'),
    cite: line('text.cite.jama'),
    on: 'every page',
    items: [
      {
        id: 'jama.authorship',
        name: line('text.item.authorship'),
        from: ['checked.authorship'],
        asks: [line('question.authorship')],
      },
      {
        id: 'jama.attribution',
        name: line('text.item.attribution'),
        from: ['checked.attribution', 'sources.kinds'],
        asks: [line('question.attribution')],
      },
      {
        id: 'jama.funding',
        name: line('text.item.funding'),
        from: ['checked.funding', 'site.operator'],
        asks: [line('question.funding')],
      },
      {
        id: 'jama.advertising',
        name: line('text.item.advertising'),
        from: ['checked.advertising'],
        asks: [line('question.advertising')],
      },
      {
        id: 'jama.currency',
        name: line('text.item.currency'),
        from: ['checked.currency', 'sources.years'],
        asks: [line('question.currency')],
      },
    ],
  },
  {
    id: 'discern',
    name: line('text.instrument.discern'),
    cite: line('text.cite.discern'),
    on: 'pages about a treatment',
    items: [
      {
        id: 'discern.4',
        name: line('text.item.sources'),
        from: ['checked.attribution', 'sources.kinds'],
        asks: [line('question.same')],
      },
      {
        id: 'discern.5',
        name: line('text.item.dates'),
        from: ['checked.currency', 'sources.years', 'sources.newer'],
        asks: [line('question.dates')],
      },
      {
        id: 'discern.7',
        name: line('text.item.further'),
        from: ['sources.count'],
        asks: [line('question.further')],
      },
      judged('discern.6', line('text.item.balance'), line('question.balance')),
      judged('discern.8', line('text.item.doubt'), line('question.doubt')),
      judged('discern.9', line('text.item.works'), line('question.works')),
      judged('discern.10', line('text.item.benefits'), line('question.benefits')),
      judged('discern.11', line('text.item.risks'), line('question.risks')),
      judged('discern.12', line('text.item.without'), line('question.without')),
      judged('discern.13', line('text.item.life'), line('question.life')),
      judged('discern.14', line('text.item.choices'), line('question.choices')),
      judged('discern.15', line('text.item.shared'), line('question.shared')),
    ],
  },
];
