import type { Expected, FileFault } from '../../lib/settings/file/index.ts';
import { listValue } from '../../lib/wording/index.ts';
import { text } from '../strings-pages.ts';

const BYTES_IN_MB = 1024 * 1024;

/** What is wrong with a settings file, and where, as a sentence. */
export function faultWords(fault: FileFault): string {
  switch (fault.why) {
    case 'too-big':
      return text('own.fault.too-big', { megabytes: fault.mostBytes / BYTES_IN_MB });
    case 'not-text':
      return text('own.fault.not-text');
    case 'not-json':
      return text('own.fault.not-json', { ...fault.at });
    case 'ended':
      return text('own.fault.ended', { ...fault.at });
    case 'twice':
      return text('own.fault.twice', { ...fault.at, path: fault.path });
    case 'unknown':
      return text('own.fault.unknown', { ...fault.at, path: fault.path });
    case 'missing':
      return text('own.fault.missing', { ...fault.at, path: fault.path });
    case 'wrong':
      return text('own.fault.wrong', {
        ...fault.at,
        path: fault.path,
        expected: expectedWords(fault.expected),
      });
    case 'other':
      return text('own.fault.other');
    case 'newer':
      return text('own.fault.newer');
  }
}

function expectedWords(expected: Expected): string {
  switch (expected.kind) {
    case 'one-of':
      return text('own.expected.one-of', { options: listValue(expected.options) });
    case 'number':
      return text('own.expected.number', { least: expected.least, most: expected.most });
    case 'sites':
      return text('own.expected.sites', { most: expected.most });
    case 'yes-no':
      return text('own.expected.yes-no');
    case 'site':
      return text('own.expected.site');
    case 'object':
      return text('own.expected.object');
    case 'day':
      return text('own.expected.day');
    case 'text':
      return text('own.expected.text');
  }
}
