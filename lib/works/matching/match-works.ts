import { resolverAddress } from '../../identifiers/resolver-address.ts';
import { withDoubts } from '../doubts.ts';
import type { ReferenceAsked } from '../inquiry.ts';
import type { Work, WorkResult } from '../model.ts';
import type { ResolveOptions, ResolveWorks } from '../resolve.ts';
import type { Service, Told } from '../service.ts';
import { agrees } from './agree.ts';
import { contradiction } from './contradiction.ts';
import { liesAt } from './place.ts';
import { entryQuery, placeQuery } from './pubmed-search.ts';
import { readReference } from './read-reference.ts';
import { type Way, wayOf } from './way.ts';

/** A reference with its own text, which stays in the browser: only what `readReference` reads from it may leave. */
export interface ReferenceToMatch extends ReferenceAsked {
  text: string;
}

export interface MatchOptions extends ResolveOptions {
  /** The reader clicked on this reference. A card that opened by hover or key is no such click. */
  isClicked?: boolean;
}

/** `resolveWorks`, and what comes of an entry's own text: papers found by it, and links that lead elsewhere. */
export type MatchWorks = (
  references: readonly ReferenceToMatch[],
  options: MatchOptions,
) => Promise<Map<string, WorkResult>>;

export interface MatchTools {
  resolveWorks: ResolveWorks;
  /** Searches by words; on the same queues as the look-ups by identifier. */
  crossref: Service;
  pubmed: Service;
}

/** Rejects only with the signal's reason, as `resolveWorks` does. */
export function makeMatchWorks({ resolveWorks, crossref, pubmed }: MatchTools): MatchWorks {
  return async (references, options) => {
    const texts = new Map(references.map(({ id, text }) => [id, text]));
    const { onMore } = options;
    const held = (results: Map<string, WorkResult>) =>
      new Map([...results].map(([id, result]) => [id, holdAgainst(texts.get(id) ?? '', result)]));
    const known = await resolveWorks(references, {
      ...options,
      ...(onMore && { onMore: results => onMore(held(results)) }),
    });
    const results = held(known);
    const wanted = references.filter(({ id }) => results.get(id)?.status === 'no-identifier');
    const matched = wanted.map(async reference => {
      const way = wayOf(reference);
      results.set(reference.id, way ? await match(reference, way, options) : wordsAlone(reference.text));
    });
    await Promise.all(matched);
    return results;
  };

  async function match(reference: ReferenceToMatch, way: Way, options: MatchOptions): Promise<WorkResult> {
    const { lookups } = options;
    if (lookups === 'off' || lookups === 'not-chosen') return { status: 'not-asked', why: lookups };
    if (options.isClicked !== true) return { status: 'not-asked', why: `by-${way.by}` };
    return way.by === 'place' ? byPlace(reference, way, options) : byText(reference, way.text, options);
  }

  /** A place names one paper as an identifier does, so that its notices count. */
  async function byPlace(
    reference: ReferenceToMatch,
    { place }: Extract<Way, { by: 'place' }>,
    options: MatchOptions,
  ): Promise<WorkResult> {
    const found = await viaPubmed(reference, placeQuery(place), options);
    if (found.status === 'unknown') return { ...found, soughtBy: 'place' };
    if (found.status !== 'found') return found;
    if (!liesAt(place, found.work)) return { status: 'unknown', askedOf: ['PubMed'], soughtBy: 'place' };
    return holdAgainst(reference.text, { status: 'found', work: { ...found.work, foundBy: 'place' } });
  }

  /** One service after the other, so that a second is told only where the first knows nothing. */
  async function byText(
    reference: ReferenceToMatch,
    text: string,
    options: MatchOptions,
  ): Promise<WorkResult> {
    const first = await ask(crossref, text, options);
    if (first.status === 'found') return { status: 'found', work: withoutNotices(first.record) };
    const query = entryQuery(text);
    const second: WorkResult =
      query === undefined ? UNKNOWN_TO_PUBMED : await viaPubmed(reference, query, options);
    if (second.status === 'found' && agrees(text, second.work)) {
      return { status: 'found', work: withoutNotices(second.work) };
    }
    if (first.status === 'failed') return { ...first, service: 'Crossref' };
    if (second.status === 'failed') return second;
    return { status: 'unknown', askedOf: ['Crossref', 'PubMed'], soughtBy: 'text' };
  }

  /** The one record that PubMed has for a search, looked up by its PMID. */
  async function viaPubmed(
    reference: ReferenceToMatch,
    query: string,
    options: MatchOptions,
  ): Promise<WorkResult> {
    const told = await ask(pubmed, query, options);
    if (told.status === 'failed') return { ...told, service: 'PubMed' };
    if (told.status !== 'found') return UNKNOWN_TO_PUBMED;
    const { identifiers } = told.record;
    // What comes later is left out: it would arrive without the marks that are set here.
    const { onMore: _, ...once } = options;
    const found = await resolveWorks([{ id: reference.id, identifiers }], once);
    return found.get(reference.id) ?? UNKNOWN_TO_PUBMED;
  }
}

/** An entry that is nothing but an address prints no words. */
const BARE_ADDRESS = /^\s*(?:(?:https?:\/\/|www\.)\S+\s*)?$/i;

/** Nothing can be asked with these words, and why. */
function wordsAlone(text: string): WorkResult {
  if (BARE_ADDRESS.test(text)) return { status: 'no-identifier' };
  return { status: 'no-identifier', text: readReference(text) === undefined ? 'not-parted' : 'no-place' };
}

const UNKNOWN_TO_PUBMED: WorkResult = { status: 'unknown', askedOf: ['PubMed'] };

async function ask(service: Service, key: string, { isPrivate, signal }: MatchOptions): Promise<Told> {
  const told = await service.lookUp([key], { mayAsk: true, urgent: true, isPrivate, signal });
  return told.get(key) ?? { status: 'unknown' };
}

/** Where the record contradicts the entry's text it is another paper's: its title stays, to be named as that. */
function holdAgainst(text: string, result: WorkResult): WorkResult {
  if (result.status !== 'found') return result;
  const contradicts = contradiction(text, result.work);
  if (contradicts === undefined) return result;
  const { title } = result.work;
  const nothing = { identifiers: {}, notices: [], noticesAskedOf: [] };
  return { ...result, work: { ...nothing, ...(title && { title }), contradicts } };
}

/** A paper found by words alone is shown, and claims nothing about notices: nothing of it may lead to one. */
function withoutNotices(work: Work): Work {
  const {
    identifiers,
    pending: _,
    onOpen: __,
    disagreements: ___,
    itselfNotice: ____,
    doubts,
    related: _____,
    ...rest
  } = work;
  const matchedUrl = resolverAddress(identifiers);
  return {
    ...rest,
    // The title is shown, and so is what stands before it; an update may be another paper's.
    ...withDoubts((doubts ?? []).filter(({ why }) => why === 'title')),
    identifiers: {},
    notices: [],
    noticesAskedOf: [],
    foundBy: 'text',
    ...(matchedUrl && { matchedUrl }),
  };
}
