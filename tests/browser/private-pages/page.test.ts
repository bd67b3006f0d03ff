import { afterEach, expect, it } from 'vitest';
import table from '../../../data/private-pages.tsv?raw';
import { isPrivatePage } from '../../../lib/private-pages/index.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';

const PUBLIC = 'https://www.example-health.test/article';
const rows = parseTsv(table, ['kind', 'value', 'sample']);
const ofPages = rows.filter(({ kind }) => kind === 'page' || kind === 'sign-out');

const show = (html: string) =>
  document.body.replaceChildren(document.createRange().createContextualFragment(html));

afterEach(() => document.body.replaceChildren());

it.each(ofPages)('$kind $value is told in its sample', ({ sample }) => {
  show(sample);
  expect(isPrivatePage(document, PUBLIC)).toBe(true);
});

it.each([
  ['<details><summary>Account</summary><a href="/x">  Log \n out </a></details>'],
  ['<input type="SUBMIT" value="Sign out">'],
  ['<span role="button">Abmelden</span>'],
])('a closed menu, a form, a made-up button count: %s', html => {
  show(html);
  expect(isPrivatePage(document, PUBLIC)).toBe(true);
});

it.each([
  ['<div hidden><input type="password"></div>'],
  ['<form style="visibility:hidden"><input type="password"></form>'],
  ['<form style="opacity:0"><input type="password"></form>'],
  ['<p>Log out</p><a href="/x">How to log out of your life</a><button>Log in</button>'],
  ['<input type="text" name="password">'],
])('a public page may have %s', html => {
  show(html);
  expect(isPrivatePage(document, PUBLIC)).toBe(false);
});

it('the address alone is enough', () => {
  show('<p>Sleep</p>');
  expect(isPrivatePage(document, 'https://mychart.clinic.example/')).toBe(true);
});
