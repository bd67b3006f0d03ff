import type { Article, DatedFact, DateKind, Person, PrintedFrom, Provenance, ReadArticle } from './model.ts';
import { byRole } from './people/by-role.ts';
import type { PlaceOfWords, Sight } from './sight/index.ts';
import { isText } from './text/reading.ts';

/** Places of one article that are looked at: those that the badge can lead with, and what the panel says first. */
const MOST_PLACES = 60;

/** Where the names and dates of an article stand in the page's text, by the anchors' ids. */
export function placesToLookAt({ article, anchors }: ReadArticle): Map<string, PlaceOfWords> {
  const places = new Map<string, PlaceOfWords>();
  const add = (provenance: Provenance, ...words: string[]) => {
    const { anchor: id } = provenance;
    const anchor = id === undefined ? undefined : anchors.get(id);
    if (id === undefined || anchor === undefined || !isText(provenance)) return;
    if (places.size < MOST_PLACES) places.set(id, { anchor, words });
  };
  for (const person of everybody(article)) {
    for (const { roleAsPrinted, provenance } of [person, ...(person.again ?? [])]) {
      add(provenance, roleAsPrinted, person.name);
    }
  }
  for (const date of article.allDates) {
    for (const { label, text, provenance } of [date, ...(date.again ?? [])]) add(provenance, label, text);
  }
  if (article.anonymousReview) add(article.anonymousReview, article.anonymousReview.quote);
  return places;
}

/**
 * The article with what a look at the layout has told: each name and date is said to be where it is seen best, and
 * those that are seen go before those that are not. Pure.
 */
export function asSeen(article: Article, sights: ReadonlyMap<string, Sight>): Article {
  if (sights.size === 0) return article;
  const people = everybody(article).map(person => withSeenCredentials(best(person, sights), person, sights));
  const allDates = article.allDates.map(date => best(date, sights));
  const { anonymousReview: badge } = article;
  return {
    ...article,
    ...byRole(people),
    allDates,
    dates: firstSeen(allDates, article.dates),
    ...(badge && { anonymousReview: seen(badge, sights) }),
  };
}

function everybody({ reviewers, authors, credited }: Article): Person[] {
  return [...reviewers, ...authors, ...credited];
}

/** What a sight makes of words that stand in the page's text. */
const FROM: Record<Sight['is'], PrintedFrom> = {
  visible: 'visible text',
  folded: 'folded text',
  'for-screen-readers': 'text for screen readers',
  hidden: 'hidden text',
};

function seen(provenance: Provenance, sights: ReadonlyMap<string, Sight>): Provenance {
  const sight = sights.get(provenance.anchor ?? '');
  if (sight === undefined) return provenance;
  const { hiddenBy: _, ...rest } = provenance;
  // A link or a time element that is seen stays what it is.
  const isSame = sight.is === 'visible' && provenance.from !== 'hidden text';
  return {
    ...rest,
    from: isSame ? provenance.from : FROM[sight.is],
    ...(sight.is === 'hidden' && { hiddenBy: sight.by }),
  };
}

/** Whom each kind of text leaves out: nobody, readers who see, everybody. */
const LEAVES_OUT: Partial<Record<Provenance['from'], number>> = {
  'text for screen readers': 1,
  'hidden text': 2,
};

const leftOut = ({ from }: Provenance): number => LEAVES_OUT[from] ?? 0;

interface Printed<Place> {
  provenance: Provenance;
  again?: Place[];
}

/** A fact as it is printed where most people see it; where that is the same, at the first place. */
function best<Place extends { provenance: Provenance }, Fact extends Place & Printed<Place>>(
  fact: Fact,
  sights: ReadonlyMap<string, Sight>,
): Fact {
  let found = { ...fact, provenance: seen(fact.provenance, sights) };
  for (const place of fact.again ?? []) {
    const provenance = seen(place.provenance, sights);
    if (leftOut(provenance) < leftOut(found.provenance)) found = { ...found, ...place, provenance };
  }
  return found;
}

/** A degree that the page prints beside the name where nobody sees it, and nowhere else, is none of what it shows. */
function withSeenCredentials(person: Person, before: Person, sights: ReadonlyMap<string, Sight>): Person {
  if (leftOut(person.provenance) > 0) return person;
  const places = [before, ...(before.again ?? [])].map(({ provenance }) => seen(provenance, sights));
  const beside = (credential: string) => places.filter(({ quote }) => quote.includes(credential));
  const credentials = person.credentials.filter(credential => {
    const those = beside(credential);
    return those.length === 0 || those.some(place => leftOut(place) === 0);
  });
  return credentials.length === person.credentials.length ? person : { ...person, credentials };
}

/** The first of each kind that most people see. */
function firstSeen(
  allDates: readonly DatedFact[],
  before: Article['dates'],
): Partial<Record<DateKind, DatedFact>> {
  const dates: Partial<Record<DateKind, DatedFact>> = {};
  for (const date of allDates) {
    const known = dates[date.kind];
    const isBetter = known === undefined || leftOut(date.provenance) < leftOut(known.provenance);
    if (before[date.kind] !== undefined && isBetter) dates[date.kind] = date;
  }
  return dates;
}
