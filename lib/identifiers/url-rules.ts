import mdpiTable from '../../data/identifier-mdpi.tsv?raw';
import rulesTable from '../../data/identifier-urls.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import { readRows } from '../tables/rows.ts';
import { punctuatePii, readIsbn, readPii } from './check-digits.ts';
import { indexByHost } from './host-index.ts';
import type { Identifiers } from './model.ts';

type Field = keyof Identifiers;

/** A row for an address of whatever host. */
const ANY_HOST = '*';

interface UrlRule {
  hosts: string;
  path: RegExp;
  /** "none" is for addresses that look as if they held an identifier and don't. */
  field: Field | 'none';
  template: string;
}

/** MDPI's addresses hold the ISSN, its DOIs a code; codes hold from the volume named (earlier ones differ). */
const mdpiCodes = lazily(
  () =>
    new Map(
      readRows(mdpiTable).map(([issn = '', code = '', volume = '']) => [
        issn,
        { code, volume: Number(volume) },
      ]),
    ),
);

/** How a value is brought into the identifier's printed form, or refused. */
const normalise: Record<Field, (value: string) => string | undefined> = {
  doi: value => value.toLowerCase(),
  pmid: value => value,
  pmcid: value => value.toUpperCase(),
  nct: value => value.toUpperCase(),
  nbk: value => value.toUpperCase(),
  isbn: readIsbn,
  arxiv: value => value.toLowerCase(),
  pii: readPii,
};

const isField = (name: string): name is Field => Object.hasOwn(normalise, name);

const rules = lazily(() =>
  indexByHost(
    readRows(rulesTable).map(
      ([, hosts = '', path = '', field = '', template = '']): UrlRule => ({
        hosts,
        path: new RegExp(path, 'i'),
        field: isField(field) ? field : 'none',
        template,
      }),
    ),
    ({ hosts }) => hosts,
  ),
);

/**
 * What the rows of `data/identifier-urls.tsv` read from an address: the first row that matches decides a
 * field. `closed` says that a row knows the address to hold no DOI, whatever it looks like.
 */
export function applyUrlRules(host: string, target: string): { found: Identifiers; closed: boolean } {
  const found: Identifiers = {};
  for (const rule of rules()(host)) {
    if (rule.field !== 'none' && found[rule.field] !== undefined) continue;
    const match = rule.path.exec(target);
    if (!match) continue;
    if (rule.field === 'none') return { found, closed: true };
    const filled = fill(rule.template, match);
    const value = filled === undefined ? undefined : normalise[rule.field](filled);
    if (value !== undefined) found[rule.field] = value;
  }
  return { found, closed: false };
}

/** Whether a row names this host: its addresses are records of what they number. */
export function isOfRecords(host: string): boolean {
  return rules()(host).some(({ hosts }) => hosts !== ANY_HOST);
}

/** Fills "$1" with a group as it stands and "{1:5}" with one brought into form; undefined where a form refuses. */
function fill(template: string, match: RegExpExecArray): string | undefined {
  let refused = false;
  const text = template.replace(
    /\$(\d)|\{(\d):(\w+)\}/g,
    (_, plain?: string, group?: string, form?: string) => {
      if (plain !== undefined) return match[Number(plain)] ?? '';
      const value = formatGroup(match[Number(group)] ?? '', form ?? '', match);
      if (value === undefined) refused = true;
      return value ?? '';
    },
  );
  return refused ? undefined : text;
}

/** Forms: a number is the width to fill with zeros; "pii" punctuates; "mdpi" is the journal's code; "dots" turns slashes into dots. */
function formatGroup(value: string, form: string, match: RegExpExecArray): string | undefined {
  if (/^\d$/.test(form)) return value.padStart(Number(form), '0');
  if (form === 'pii') return punctuatePii(value);
  if (form === 'dots') return value.replaceAll('/', '.');
  const journal = form === 'mdpi' ? mdpiCodes().get(value.toUpperCase()) : undefined;
  return journal && Number(match[2]) >= journal.volume ? journal.code : undefined;
}
