import { type Line, line, listValue } from '../wording/index.ts';
import { type FailureReason, OWN_BACKGROUND, type WorkResult } from '../works/model.ts';
import { canBeRead, pageStatus } from './cited-page.ts';
import type { PreviewEntry } from './model.ts';

/* What the card says where a look-up has not brought a record, and what the reader can do about it. */

/** The line for a service that could not be asked or understood, by reason. */
export const FAILED = {
  offline: 'card.failed-offline',
  unreachable: 'card.failed-unreachable',
  timeout: 'card.failed',
  'rate-limited': 'card.failed-rate',
  'server-error': 'card.failed-other',
  'bad-answer': 'card.failed-answer',
  'no-permission': 'card.failed-permission',
  'two-records': 'card.failed-two-records',
  'too-many': 'card.failed-too-many',
} as const satisfies Record<FailureReason, string>;

const NOT_ASKED = {
  off: 'card.off',
  'on-open': 'card.on-open',
  'not-chosen': 'card.not-chosen',
  'no-number': 'card.no-number',
  'by-place': 'card.by-place',
  'by-text': 'card.by-text',
} as const;

const UNKNOWN = { link: 'card.unknown', place: 'card.unknown-place', text: 'card.unknown-text' } as const;

/** Why there is no record to show. */
export function statusLines(result: WorkResult | 'loading'): Line[] {
  if (result === 'loading') return [line('card.loading')];
  switch (result.status) {
    case 'found':
      return [];
    case 'unknown': {
      const services = result.askedOf;
      return [
        line(UNKNOWN[result.soughtBy ?? 'link'], { services: listValue(services), k: services.length }),
      ];
    }
    case 'failed':
      return result.service === OWN_BACKGROUND
        ? [line('card.failed-own')]
        : [line(FAILED[result.why], { service: result.service })];
    case 'not-asked':
      return [line(NOT_ASKED[result.why])];
    case 'no-identifier':
      return pageStatus(result);
  }
}

/** What the reader can have done now; nothing where all is known or on its way. */
export function actionFor(result: WorkResult | 'loading'): PreviewEntry['action'] {
  if (result === 'loading') return undefined;
  if (result.status === 'failed') {
    const { retryAt } = result;
    return {
      kind: 'try-again',
      label: line('button.try-again'),
      ...(retryAt !== undefined && { retryAt }),
    };
  }
  if (result.status === 'found' && (result.work.failures?.length ?? 0) > 0) {
    return { kind: 'try-again', label: line('button.try-again') };
  }
  if (result.status === 'no-identifier' && canBeRead(result)) {
    return { kind: 'look-up', label: line('button.look-up-page') };
  }
  if (result.status !== 'not-asked') return undefined;
  if (result.why === 'by-place' || result.why === 'by-text') {
    const label = result.why === 'by-text' ? line('button.search') : line('button.look-up');
    return { kind: 'look-up', label };
  }
  // A click here is no consent to what the welcome page has not yet explained.
  return result.why === 'on-open' || result.why === 'no-number'
    ? { kind: 'look-up', label: line('button.look-up') }
    : { kind: 'choose-lookups', label: line('button.choose-lookups') };
}
