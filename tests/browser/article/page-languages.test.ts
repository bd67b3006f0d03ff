import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';

const GERMAN =
  'Viele Menschen haben Schmerzen im Hals, und bei den meisten ist die Ursache eine Erkältung, die mit der Zeit von selbst vergeht. Die Behandlung durch einen Arzt ist dann auch nicht nötig, und die Beschwerden werden mit warmen Getränken besser.';
const POLISH =
  'Ból gardła jest częstym objawem, który nie zawsze wymaga leczenia. W większości przypadków ustępuje to samo, a do lekarza należy zgłosić się, jeśli objawy są silne lub nie ustępują przez kilka dni. Nie jest to groźne, ale w czasie choroby są ważne odpoczynek i picie na ciepło oraz cisza.';
const SWEDISH =
  'Ont i halsen är vanligt och det går för det mesta över av sig själv. Det är inte farligt, men den som har feber och ont som inte går över kan behöva vård. Vid svår smärta eller feber till kvällen är det bra att vila och dricka, och det finns medel som kan hjälpa.';
const JAPANESE =
  'のどの痛みは多くの人に見られる症状で、ほとんどの場合は自然に治ります。熱が続くときや飲み込みにくいときは、医療機関に相談してください。温かい飲み物と十分な休息が役に立ちます。';

/** What a page says of people and days, whatever its `<html>` declares. */
function said(html: string, prose: string, byline: string): string[] {
  const text = `<!doctype html>${html}<head><title>x</title></head><body><h1>x</h1><p>${byline}</p><p>${prose}</p><p>${prose}</p></body></html>`;
  const { article } = readArticle(
    new DOMParser().parseFromString(text, 'text/html'),
    'https://hillside.test/throat',
  );
  return [
    ...[...article.authors, ...article.reviewers].map(({ role, name }) => `${role}: ${name}`),
    ...article.allDates.map(({ kind, iso }) => `${kind}: ${iso}`),
  ];
}

describe.each([
  ['German', GERMAN, 'Medizinisch geprüft von Ana Lima', ['reviewer: Ana Lima']],
  ['Polish', POLISH, 'Weryfikacja medyczna: Ana Lima', ['reviewer: Ana Lima']],
  ['Swedish', SWEDISH, 'Granskare: Ana Lima', ['reviewer: Ana Lima']],
  ['Japanese', JAPANESE, '監修：佐藤健太', ['reviewer: 佐藤健太']],
  ['Japanese with a date', JAPANESE, '最終更新日：2024年3月5日', ['modified: 2024-03-05']],
])('a byline in %s is read', (_, prose, byline, expected) => {
  it.each(['<html>', '<html lang="en">', '<html lang="en-US">'])('on a page of %s', html => {
    expect(said(html, prose, byline)).toEqual(expected);
  });
});

it('is not read as one on a page of another language', () => {
  const english =
    'A sore throat is a common symptom of a viral infection, and most of the patients that have it get better without treatment from a doctor. They are seen for this where fever lasts.';
  expect(said('<html lang="en">', english.repeat(3), 'Granskare: Ana Lima')).toEqual([]);
});
