import { canLead } from '../appraisal/printed.ts';
import type { Article, Person } from '../article/model.ts';
import { lazily } from '../tables/lazily.ts';
import { visible } from '../wording/index.ts';

/**
 * The article itself as an entry of a reference list, in the form of the APA Publication Manual, 7th edition,
 * section 10.16 (web pages): Author. (Date). Title. Site. Address
 *
 * Only whom the page names as author, for all to see, stands as author; where nobody is, the title comes first, as the manual says.
 * Names are inverted by a rule (the last word and small particles before it are the family name), because a page
 * prints names in one piece; the entry is to be read over before it is handed in.
 */
export function apaPage(article: Article): string {
  const { title, siteName, url, dates } = article;
  const isShown = ({ provenance }: Pick<Person, 'provenance'>) => canLead(provenance);
  const authors = joined(article.authors.filter(isShown).map(apaName));
  const shown = [dates.modified, dates.published].filter(date => date !== undefined).find(isShown);
  const date = `(${apaDate(shown?.iso)}).`;
  const site = siteName && siteName !== title ? `${siteName}.` : '';
  const name = withStop(title);
  const parts = authors === '' ? [name, date, site, url] : [withStop(authors), date, name, site, url];
  return visible(parts.filter(part => part !== '').join(' '));
}

/** The manual, section 9.8: up to 20 authors are all named. */
const MOST_AUTHORS = 20;

function joined(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${names.at(-1)}`;
  }
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function apaName({ name, isOrganisation }: Person): string {
  const words = name.split(/\s+/);
  if (isOrganisation || words.length === 1) return name;
  let from = words.length - 1;
  // "van", "de la": particles of a family name are printed small.
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from--;
  const letters = words.slice(0, from).flatMap(word => word.split('-').map(part => [...part][0] ?? ''));
  return `${words.slice(from).join(' ')}, ${letters.map(letter => `${letter.toUpperCase()}.`).join(' ')}`;
}

/** The manual prints months in English. */
const months = lazily(() => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }));

/** "2021, October 8"; "n.d." where no date is known (section 9.17). */
function apaDate(iso: string | undefined): string {
  if (iso === undefined) return 'n.d.';
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = months().format(Date.UTC(Number(year), Number(month) - 1));
  return `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}

function withStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
