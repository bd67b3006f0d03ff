import type { Reference } from '../article/model.ts';
import { visible } from '../wording/index.ts';
import type { Author, WorkResult } from '../works/model.ts';
import { type Item, itemOf } from './item.ts';

/** ICMJE's sample references: six authors are named, then "et al". */
const MOST_AUTHORS = 6;

/**
 * What "Copy" gives for a reference: a Vancouver line where a service knows the work, else the entry as the page
 * prints it, with its address.
 *
 * @param on the day, YYYY-MM-DD
 */
export function citationText(reference: Reference, result: WorkResult | undefined, on: string): string {
  if (result?.status === 'found' && !result.work.contradicts) return vancouver(itemOf(reference, result, on));
  const { text, url } = reference;
  return visible(url && !text.includes(url) ? `${text} ${url}` : text);
}

/**
 * One line in the Vancouver style (NLM, "Citing Medicine", as ICMJE's sample references show it), as far as the
 * fields are known. Journals are named in full, because no service that is asked gives NLM's abbreviation.
 */
export function vancouver(item: Item): string {
  const { title, container, year, volume, issue, pages, identifiers, url, accessed } = item;
  const names = item.authors.slice(0, MOST_AUTHORS).map(vancouverName);
  if (item.authors.length > MOST_AUTHORS) names.push('et al');
  const place = `${volume ?? ''}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`;
  const when = `${year ?? ''}${year && place ? ';' : ''}${place}`;
  const isOnline = item.type.csl === 'webpage' || item.type.csl === 'entry-encyclopedia';
  const parts = [
    names.join(', '),
    isOnline ? `${withoutStop(title)} [Internet]` : title,
    container,
    when,
    isOnline && url ? `[cited ${accessed}]. Available from: ${url}` : undefined,
    identifiers.doi ? `doi:${identifiers.doi}` : undefined,
    identifiers.pmid && !identifiers.doi ? `PMID: ${identifiers.pmid}` : undefined,
  ];
  const sentences = parts.filter(part => part !== undefined && part !== '').map(part => withStop(`${part}`));
  return visible(sentences.join(' '));
}

/** "van der Berg AB": initials without stops, the suffix after them. */
function vancouverName(author: Author): string {
  if ('name' in author) return author.name;
  return [author.family, initials(author.given ?? ''), author.suffix].filter(Boolean).join(' ');
}

/** "Ada-Maria B." → "AMB". */
export function initials(given: string): string {
  return given
    .split(/[\s.\-‐]+/)
    .map(name => [...name][0]?.toUpperCase() ?? '')
    .join('');
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A title may end with a mark of its own; an address is left as it is, so that it can be followed. */
function withStop(part: string): string {
  return /[.?!]$/.test(part) || /https?:\S+$/.test(part) || /^doi:/.test(part) ? part : `${part}.`;
}
