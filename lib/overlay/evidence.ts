import { entriesOf } from '../appraisal/page-itself.ts';
import type { Article, Reference } from '../article/model.ts';
import type { Identifiers } from '../identifiers/model.ts';
import { MAX_CLASSIFIED, MAX_REFERENCES, type NumberedWork, send } from '../messages/index.ts';
import type { SourceResult } from '../sources/model.ts';
import type { WorkResult } from '../works/model.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';
import { askForWorks, type LookUpCause } from './ask-for-works.ts';
import { beingAsked, isPending, stillToAsk, waitsForOpening } from './asked-work.ts';

/** Without identifier, a reference is looked for by its words or its place: after a click on it alone. */
const WAITS_FOR_CLICK: ReadonlySet<string> = new Set(['by-place', 'by-text']);

/**
 * What the background knows of an article's references: who stands behind each link, and the works that were
 * looked up. Holds the answers for one reading; says through `onChange` when there are new ones.
 */
export class Evidence {
  readonly sources = new Map<number, SourceResult>();
  readonly works = new Map<number, WorkResult>();
  readonly loading = new Set<number>();
  site: SourceResult = { status: 'none' };
  /** What the list that the extension carries says; the list's own state is not known before it was looked in. */
  readonly listed = new Map<number, Listed>();
  list: ListState | undefined;
  readonly #article: Article;
  readonly #onChange: () => void;
  /** Numbers that an earlier reading has asked for; its answers are handed on. */
  readonly #expected = new Set<number>();
  /** Numbers that the reader opened while less was under way for them: asked for again when that has come. */
  readonly #openedSince = new Map<number, { cause: LookUpCause; signal: AbortSignal }>();
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
    for (const reference of entriesOf(this.#article)) {
      const before = entriesOf(earlier.#article).find(other => other.number === reference.number);
      if (before?.text !== reference.text || before.url !== reference.url) continue;
      const listed = earlier.listed.get(reference.number);
      if (listed) this.listed.set(reference.number, listed);
      const work = earlier.works.get(reference.number);
      const source = earlier.sources.get(reference.number);
      if (work) this.works.set(reference.number, work);
      if (source) this.sources.set(reference.number, source);
      const isLoading = earlier.loading.has(reference.number);
      if (isLoading) this.loading.add(reference.number);
      if (isLoading || isPending(work)) this.#expected.add(reference.number);
    }
  }

  /** Asks our own table, in the background, who stands behind the site and each reference. */
  async classify(): Promise<void> {
    const { references, url } = this.#article;
    const items: { url?: string; identifiers: Identifiers }[] = [
      { url, identifiers: {} },
      ...references.slice(0, MAX_CLASSIFIED - 1).map(({ url: link, identifiers }) => ({
        ...(link === undefined ? {} : { url: link }),
        identifiers,
      })),
    ];
    const sent = await send({ type: 'classify', items });
    if (!sent.ok) return;
    const [site, ...rest] = sent.answer;
    if (site) this.site = site;
    for (const [at, source] of rest.entries()) {
      const reference = references[at];
      if (reference) this.sources.set(reference.number, source);
    }
    this.#onChange();
  }

  /** Looks in the list that the extension carries, in the background; no service hears of it. */
  async lookInList(): Promise<void> {
    const entries = entriesOf(this.#article).slice(0, MAX_CLASSIFIED);
    const sent = await send({ type: 'look-in-list', items: entries.map(({ identifiers }) => identifiers) });
    this.list = sent.ok ? sent.answer.list : { status: 'failed' };
    for (const [at, listed] of (sent.ok ? sent.answer.items : []).entries()) {
      const entry = entries[at];
      if (entry) this.listed.set(entry.number, listed);
    }
    this.#onChange();
  }

  /**
   * Looks up the works of these references, as far as the reader's choice allows; the background decides that.
   * Answers that come after `signal` has aborted are kept (they were paid for) and shown when asked again.
   */
  async resolve(numbers: readonly number[], cause: LookUpCause, signal: AbortSignal): Promise<void> {
    if (cause === 'open' || cause === 'click') {
      for (const number of numbers) {
        if (this.loading.has(number)) this.#openedSince.set(number, { cause, signal });
      }
    }
    const wanted = entriesOf(this.#article).filter(
      reference => numbers.includes(reference.number) && this.#isOpen(reference.number, cause),
    );
    for (let from = 0; from < wanted.length && !signal.aborted; from += MAX_REFERENCES) {
      await this.#resolvePart(wanted.slice(from, from + MAX_REFERENCES), cause, signal);
    }
  }

  async #resolvePart(
    references: readonly Reference[],
    cause: LookUpCause,
    signal: AbortSignal,
  ): Promise<void> {
    for (const { number } of references) {
      const known = this.works.get(number);
      // What is known stays on the card while more is asked for.
      if (known?.status === 'found') this.works.set(number, beingAsked(known));
      else this.loading.add(number);
    }
    this.#onChange();
    await askForWorks({ references, cause, known: this.works, signal }, works => this.#settle(works));
  }

  #settle(works: readonly NumberedWork[]): void {
    for (const { number, result } of works) {
      this.loading.delete(number);
      this.works.set(number, result);
    }
    this.#onChange();
    for (const { number } of works) this.#askAgain(number);
    const heir = this.#heir;
    if (!heir) return;
    const handedOn = works.filter(({ number }) => heir.#expected.has(number));
    if (handedOn.length > 0) heir.#settle(handedOn);
  }

  /** What goes out ahead leaves some services to a reader's own opening; failures wait for the reader to try again. */
  #askAgain(number: number): void {
    const since = this.#openedSince.get(number);
    this.#openedSince.delete(number);
    if (since === undefined || since.signal.aborted || !waitsForOpening(this.works.get(number))) return;
    void this.resolve([number], since.cause, since.signal);
  }

  #isOpen(number: number, cause: LookUpCause): boolean {
    const known = this.works.get(number);
    if (this.loading.has(number) || isPending(known)) return false;
    if (!known) return true;
    if (cause !== 'open' && cause !== 'click') return false;
    if (known.status === 'no-identifier') return cause === 'click' && known.page !== undefined;
    if (known.status === 'not-asked' && WAITS_FOR_CLICK.has(known.why)) return cause === 'click';
    return known.status === 'failed' || known.status === 'not-asked' || stillToAsk(known).length > 0;
  }
}
