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

/** German: "Sie" where someone is addressed, the infinitive on buttons. */
export const german: Catalogue = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  quotes: ['„', '“'],
  messages: {
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
  },
  ownPages: { ...ownPages, ...ownFile, ...formatting },
};
