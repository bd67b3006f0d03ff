import { type Entry, entriesOf, PAGE_ITSELF } from '../appraisal/page-itself.ts';
import type { Article, NamedWork } from '../article/model.ts';
import type { Identifiers } from '../identifiers/model.ts';
import { resolverAddress } from '../identifiers/resolver-address.ts';
import { sameIdentifiers } from '../identifiers/same.ts';
import { type AnsweredWork, MAX_CLASSIFIED, MAX_REFERENCES, send } from '../messages/index.ts';
import type { SourceResult } from '../sources/model.ts';
import type { WorkResult } from '../works/model.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';
import { askForWorks, type LookUpCause } from './ask-for-works.ts';
import { beingAsked, isPending, stillToAsk, waitsForOpening } from './asked-work.ts';

/** Without identifier, a reference is looked for by its words or its place: after a click on it alone. */
const WAITS_FOR_CLICK: ReadonlySet<string> = new Set(['by-place', 'by-text']);

/**
 * What the background knows of an article's references: who stands behind each link, and the works that were
 * looked up, each by the id of its reference. Holds the answers for one reading; says through `onChange` when there are new ones.
 */
export class Evidence {
  readonly sources = new Map<string, SourceResult>();
  readonly works = new Map<string, WorkResult>();
  readonly loading = new Set<string>();
  site: SourceResult = { status: 'none' };
  /** What the list that the extension carries says; the list's own state is not known before it was looked in. */
  readonly listed = new Map<string, Listed>();
  list: ListState | undefined;
  /** Works that turn out to be other ones than those beside whose numbers theirs stand; by the id of these. */
  readonly apart = new Map<string, NamedWork>();
  readonly #article: Article;
  readonly #onChange: () => void;
  /** What an earlier reading has asked for; its answers are handed on. */
  readonly #expected = new Set<string>();
  /** What the reader opened while less was under way for them: asked for again when that has come. */
  readonly #openedSince = new Map<string, { cause: LookUpCause; signal: AbortSignal }>();
  #heir: Evidence | undefined;

  constructor(article: Article, onChange: () => void) {
    this.#article = article;
    this.#onChange = onChange;
  }

  /**
   * Takes over what an earlier reading of the same page has asked, for entries that are still the same; what is
   * still under way arrives here too.
   */
  inherit(earlier: Evidence): void {
    earlier.#heir = this;
    this.list = earlier.list;
    if (earlier.#article.url === this.#article.url) this.site = earlier.site;
    const stated = new Map(entriesOf(earlier.#article).map(entry => [entry.id, entry]));
    for (const entry of entriesOf(this.#article)) {
      const apart = earlier.apart.get(entry.id);
      if (apart && isSame(entry, stated.get(entry.id))) this.apart.set(entry.id, apart);
    }
    const before = new Map(earlier.#entries.map(entry => [entry.id, entry]));
    for (const entry of this.#entries) {
      if (!isSame(entry, before.get(entry.id))) continue;
      const { id } = entry;
      const listed = earlier.listed.get(id);
      if (listed) this.listed.set(id, listed);
      const work = earlier.works.get(id);
      const source = earlier.sources.get(id);
      if (work) this.works.set(id, work);
      if (source) this.sources.set(id, source);
      const isLoading = earlier.loading.has(id);
      if (isLoading) this.loading.add(id);
      if (isLoading || isPending(work)) this.#expected.add(id);
    }
  }

  /** Asks our own table, in the background, who stands behind the site and each reference. */
  async classify(): Promise<void> {
    const { url } = this.#article;
    const entries = this.#entries.filter(({ id }) => id !== PAGE_ITSELF).slice(0, MAX_CLASSIFIED - 1);
    const items: { url?: string; identifiers: Identifiers; carries?: boolean }[] = [
      { url, identifiers: {} },
      ...entries.map(({ url: link, identifiers, carriedBy }) => ({
        ...(link === undefined ? {} : { url: link }),
        identifiers,
        ...(carriedBy !== undefined && { carries: true }),
      })),
    ];
    const sent = await send({ type: 'classify', items });
    if (!sent.ok) return;
    const [site, ...rest] = sent.answer;
    if (site) this.site = site;
    for (const [at, source] of rest.entries()) {
      const entry = entries[at];
      if (entry) this.sources.set(entry.id, source);
    }
    this.#onChange();
  }

  /** Looks in the list that the extension carries, in the background; no service hears of it. */
  async lookInList(): Promise<void> {
    const entries = this.#entries.slice(0, MAX_CLASSIFIED);
    const sent = await send({ type: 'look-in-list', items: entries.map(({ identifiers }) => identifiers) });
    this.list = sent.ok ? sent.answer.list : { status: 'failed' };
    for (const [at, listed] of (sent.ok ? sent.answer.items : []).entries()) {
      const entry = entries[at];
      if (entry) this.listed.set(entry.id, listed);
    }
    this.#onChange();
  }

  /**
   * Looks up the works of these references, as far as the reader's choice allows; the background decides that.
   * Answers that come after `signal` has aborted are kept (they were paid for) and shown when asked again.
   */
  async resolve(ids: readonly string[], cause: LookUpCause, signal: AbortSignal): Promise<void> {
    const asked = this.#namedBy(new Set(ids));
    if (cause === 'open' || cause === 'click') {
      for (const { id } of asked) if (this.loading.has(id)) this.#openedSince.set(id, { cause, signal });
    }
    const wanted = asked.filter(({ id }) => this.#isOpen(id, cause));
    for (let from = 0; from < wanted.length && !signal.aborted; from += MAX_REFERENCES) {
      await this.#resolvePart(wanted.slice(from, from + MAX_REFERENCES), cause, signal);
    }
  }

  /** The ids of all works that a reference names. */
  idsOf(reference: string): string[] {
    return this.#namedBy(new Set([reference])).map(({ id }) => id);
  }

  get #entries(): readonly Entry[] {
    return entriesOf(this.#article, this.apart);
  }

  #namedBy(ids: ReadonlySet<string>): Entry[] {
    return this.#entries.filter(({ id, of }) => ids.has(id) || ids.has(of));
  }

  async #resolvePart(references: readonly Entry[], cause: LookUpCause, signal: AbortSignal): Promise<void> {
    for (const { id } of references) {
      const known = this.works.get(id);
      // What is known stays on the card while more is asked for.
      if (known?.status === 'found') this.works.set(id, beingAsked(known));
      else this.loading.add(id);
    }
    this.#onChange();
    await askForWorks({ references, cause, known: this.works, signal }, works => {
      this.#settle(works, cause, signal);
    });
  }

  #settle(works: readonly AnsweredWork[], cause: LookUpCause, signal: AbortSignal): void {
    for (const { id, result } of works) {
      this.loading.delete(id);
      this.works.set(id, result);
    }
    const heir = this.#heir;
    if (!heir) this.#part(works, cause, signal);
    this.#onChange();
    for (const { id } of works) this.#askAgain(id);
    if (!heir) return;
    const handedOn = works.filter(({ id }) => heir.#expected.has(id));
    if (handedOn.length > 0) heir.#settle(handedOn, cause, signal);
  }

  /** A number that is another paper's after all is asked for on its own, as that beside which it stands was. */
  #part(works: readonly AnsweredWork[], cause: LookUpCause, signal: AbortSignal): void {
    const fresh = works.flatMap(({ id, result }) => {
      const identifiers = 'apart' in result ? result.apart : undefined;
      if (identifiers === undefined || this.apart.has(id)) return [];
      const url = resolverAddress(identifiers);
      const work: NamedWork = { id: `${id}/apart`, identifiers, ...(url !== undefined && { url }) };
      this.apart.set(id, work);
      this.listed.delete(id);
      return [work.id];
    });
    if (fresh.length === 0) return;
    void this.lookInList();
    void this.resolve(fresh, cause, signal);
  }

  /** What goes out ahead leaves some services to a reader's own opening; failures wait for the reader to try again. */
  #askAgain(id: string): void {
    const since = this.#openedSince.get(id);
    this.#openedSince.delete(id);
    if (since === undefined || since.signal.aborted || !waitsForOpening(this.works.get(id))) return;
    void this.resolve([id], since.cause, since.signal);
  }

  #isOpen(id: string, cause: LookUpCause): boolean {
    const known = this.works.get(id);
    if (this.loading.has(id) || isPending(known)) return false;
    if (!known) return true;
    if (cause !== 'open' && cause !== 'click') return false;
    if (known.status === 'no-identifier') return cause === 'click' && known.page !== undefined;
    if (known.status === 'not-asked' && WAITS_FOR_CLICK.has(known.why)) return cause === 'click';
    return known.status === 'failed' || known.status === 'not-asked' || stillToAsk(known).length > 0;
  }
}

/** Whether two readings of a page name the same source: an id alone may go to another entry as the page changes. */
function isSame(entry: Entry, before: Entry | undefined): boolean {
  return (
    before !== undefined &&
    before.text === entry.text &&
    before.url === entry.url &&
    sameIdentifiers(before.identifiers, entry.identifiers)
  );
}
