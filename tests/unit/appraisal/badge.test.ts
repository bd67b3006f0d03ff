import { expect, test } from 'vitest';
import { type AppraisalInput, appraise } from '../../../lib/appraisal/index.ts';
import type { Person } from '../../../lib/article/model.ts';
import type { SourceResult } from '../../../lib/sources/model.ts';
import { article, date, found, input, JOURNAL, NOW, person, plain, reference, unlisted } from './sample.ts';

function badge(changes: Partial<AppraisalInput>) {
  const { badge: shown, badgeLabel } = appraise(input(changes));
  return {
    people: shown.people.map(plain),
    date: shown.date && plain(shown.date),
    sources: plain(shown.sources),
    notice: shown.notice && plain(shown.notice),
    unseen: shown.unseen.map(plain),
    short: shown.short.map(plain).join(' · '),
    name: badgeLabel.map(plain).join(' '),
  };
}

test('the sample page: person as printed, last change with age, kinds counted', () => {
  expect(badge({})).toEqual({
    people: ['The page says: “Written, Edited or Reviewed By: Ada Quill, M.D.”'],
    date: '“Last Modified On: October 8, 2021” (5 years ago)',
    sources: 'We counted 2 sources: 1 journal site, 1 Wikipedia',
    notice: undefined,
    unseen: [],
    short: 'Ada Quill, M.D. (role not said) · Oct 2021 · 1 journal site, 1 Wikipedia',
    name: 'About this page. The page names Ada Quill, M.D., but not the role. The page gives October 8, 2021 as its last change. We counted 2 sources.',
  });
});

test('nothing found is said, in each form', () => {
  const bare = article({ credited: [], dates: {}, references: [], citations: [] });
  expect(badge({ article: bare })).toEqual({
    people: ['We found no names on this page.'],
    date: undefined,
    sources: 'We found no source list on this page.',
    notice: undefined,
    unseen: [],
    short: 'no names found · no dates found · no source list found',
    name: 'About this page. We found no names on this page. We found no date on this page. We found no source list on this page.',
  });
});

test('the reviewer comes first, two people at most, the rest are counted', () => {
  const people = ['reviewer', 'author', 'editor', 'updater'].map((name, index) =>
    person({
      id: `person-${index}`,
      name,
      credentials: [],
      roleAsPrinted: 'By',
      role: index === 0 ? 'reviewer' : 'author',
    }),
  );
  const [reviewer, ...others] = people;
  const { people: lines, short } = badge({
    article: article({ reviewers: reviewer ? [reviewer] : [], authors: others, credited: [] }),
  });
  expect(lines).toEqual(['The page says: “By: reviewer”', '“By: author”', 'The page gives 2 more names']);
  expect(short).toMatch(/^reviewer \(reviewer\)/);
});

test('names and dates of the code alone are said to be there', () => {
  const inCode = person({ role: 'author', roleAsPrinted: '', provenance: { from: 'meta', quote: 'Ada' } });
  const dates = { published: date('published', '2026', { provenance: { from: 'JSON-LD', quote: '2026' } }) };
  const shown = badge({ article: article({ credited: [], authors: [inCode], dates }) });
  expect(shown.people).toEqual(["The page's code names Ada Quill, M.D. as writer"]);
  expect(shown.date).toBe("The page's code gives the date 2026 (this year)");
  expect(shown.name).toContain('The page is dated 2026.');
});

test('many kinds: the largest are named, the rest counted', () => {
  const references = Array.from({ length: 9 }, (_, index) => reference(index + 1));
  const classes = ['journal', 'journal', 'journal', 'news', 'news', 'seller', 'charity', 'ugc', 'qa'];
  const sources = new Map(
    classes.map((name, index) => [
      `reference-${index + 1}`,
      { status: 'listed', class: name, organisation: 'X', country: '', basis: '', matched: 'x' } as const,
    ]),
  );
  expect(badge({ article: article({ references }), sources }).sources).toBe(
    'We counted 9 sources: 3 journal sites, 2 news sites, 1 seller, 3 more',
  );
});

test('what is not in our table stays a count of its own', () => {
  const references = Array.from({ length: 6 }, (_, index) => reference(index + 1));
  const classes = ['journal', 'news', 'seller', 'charity', 'ugc'];
  const sources = new Map<string, SourceResult>(
    classes.map((name, index) => [`reference-${index + 1}`, { ...JOURNAL, class: name }]),
  );
  sources.set('reference-6', unlisted('journal.example'));
  expect(badge({ article: article({ references }), sources }).sources).toBe(
    'We counted 6 sources: 1 journal site, 1 news site, 1 seller, 1 not in our table, 2 more',
  );
});

test('a notice is on the badge and in its name', () => {
  const saidBy = [{ by: 'Crossref', on: '2026-11-22' }];
  const works = new Map([['reference-1', found({ notices: [{ kind: 'retraction', saidBy }] })]]);
  const shown = badge({ works });
  expect(shown.notice).toBe('Crossref lists a notice for 1 source. See the list of sources.');
  expect(shown.name).toContain('Crossref lists a notice');
});

test('the clock is the one passed in', () => {
  expect(badge({ now: new Date('2021-10-09T00:00:00Z') }).date).toContain('(1 day ago)');
  expect(badge({ now: NOW }).date).toContain('(5 years ago)');
});

const reviewedBy = (name: string, from: Person['provenance']['from'], changes: Partial<Person> = {}) =>
  person({
    id: name,
    name,
    credentials: [],
    role: 'reviewer',
    roleAsPrinted: 'Reviewed by',
    provenance: { from, quote: `Reviewed by ${name}` },
    ...changes,
  });

test('a hidden reviewer is said to be there, is not named, and leaves the lead to the next name', () => {
  const reviewers = [reviewedBy('Ina Roth', 'hidden text')];
  const shown = badge({ article: article({ reviewers }) });
  expect(shown.people).toEqual(['The page says: “Written, Edited or Reviewed By: Ada Quill, M.D.”']);
  expect(shown.unseen).toEqual(['The page names a reviewer in hidden text.']);
  expect(shown.short).toMatch(/^Ada Quill, M\.D\. \(role not said\) · 1 name in hidden text · /);
  expect(shown.name).toContain('The page names a reviewer in hidden text.');
  expect(JSON.stringify(shown)).not.toContain('Roth');
});

test('only hidden names and dates: nobody is said to be shown, and no date', () => {
  const dates = {
    modified: date('modified', '2026-01-02', { provenance: { from: 'hidden text', quote: '' } }),
  };
  const people = [
    reviewedBy('Ina Roth', 'hidden text'),
    reviewedBy('By Lou Sand', 'hidden text', { role: 'editor' }),
  ];
  const shown = badge({ article: article({ reviewers: people.slice(0, 1), credited: people, dates }) });
  expect(shown.people).toEqual(['We found no names that this page shows.']);
  expect(shown.date).toBeUndefined();
  expect(shown.unseen).toEqual([
    'The page names 2 people in hidden text.',
    'The page gives a date in hidden text.',
  ]);
  expect(shown.short).toMatch(/^no names shown · 2 names in hidden text · no date shown · /);
  expect(shown.name).not.toMatch(/Roth|Sand|no date|no names on this page/);
});

test('a date that is shown leads before a later one that is not, which is said', () => {
  const dates = {
    modified: date('modified', '2026-01-02', { provenance: { from: 'hidden text', quote: '' } }),
    published: date('published', '2020-03-04'),
  };
  const shown = badge({ article: article({ dates }) });
  expect(shown.date).toBe('“Dated 2020-03-04” (6 years ago)');
  expect(shown.unseen).toEqual(['The page gives a date in hidden text.']);
});

test('text for screen readers alone is theirs; a folded name leads', () => {
  const read = badge({
    article: article({ reviewers: [reviewedBy('Ina Roth', 'text for screen readers')] }),
  });
  expect(read.people[0]).toContain('Ada Quill');
  expect(read.unseen).toEqual(['The page says to screen readers alone: “Reviewed by Ina Roth”']);
  expect(read.short).toContain('1 name for screen readers alone');
  const folded = badge({ article: article({ reviewers: [reviewedBy('Ina Roth', 'folded text')] }) });
  expect(folded.people[0]).toBe('The page says: “Reviewed by Ina Roth”');
});
