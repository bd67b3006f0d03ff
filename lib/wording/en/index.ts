import type { Catalogue } from '../model.ts';
import { badge } from './badge.ts';
import { card } from './card.ts';
import { claims } from './claims.ts';
import { exports } from './exports.ts';
import { formatting } from './formatting.ts';
import { kinds } from './kinds.ts';
import { labels } from './labels.ts';
import { list } from './list.ts';
import { matching } from './matching.ts';
import { notices } from './notices.ts';
import { ownFile } from './own-file.ts';
import { ownPages } from './own-pages.ts';
import { page } from './page.ts';
import { sources } from './sources.ts';
import { worksheet } from './worksheet.ts';

/**
 * English. Keys are `section.subject`; keys in `label.`, `button.`, `kind.`, `class.` and `text.` are labels and
 * parts, all others are sentences that begin with their speaker (docs/wording.md; `tests/unit/wording` holds them
 * to it).
 */
export const en = {
  ...labels,
  ...kinds,
  ...badge,
  ...page,
  ...sources,
  ...card,
  ...notices,
  ...list,
  ...matching,
  ...claims,
  ...exports,
  ...worksheet,
} as const;

/** What our own pages say beside that. */
export const ownCatalogue = { ...ownPages, ...ownFile, ...formatting } as const;

export const english: Catalogue = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  quotes: ['“', '”'],
  messages: en,
  ownPages: ownCatalogue,
};
