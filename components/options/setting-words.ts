import type { SettingName, Settings } from '../../lib/settings/model.ts';
import { line, say, spoken } from '../../lib/wording/index.ts';
import { catalogues } from '../../lib/wording/languages.ts';
import { LANGUAGE_TAGS } from '../../lib/wording/tags.ts';
import { type PlainKey, text } from '../strings-pages.ts';

const MS_PER_SECOND = 1000;

/** What each setting is called on the page where it is chosen. */
const NAMES: Readonly<Record<SettingName, PlainKey>> = {
  lookups: 'lookups.title',
  keep: 'keep.title',
  everywhere: 'where.on',
  runOn: 'options.start',
  sitesOff: 'options.sites',
  hover: 'options.hover',
  closingDelayMs: 'options.delay',
  hitSizePx: 'options.hit',
  theme: 'options.theme',
  badge: 'options.badge',
  corner: 'options.corner',
  marks: 'options.marks',
  language: 'options.language',
  view: 'own.view',
};

/** The words of each choice, as they stand where it is chosen. */
type Words<Name extends SettingName> = Readonly<Record<Settings[Name] & string, () => string>>;

const LOOKUPS: Words<'lookups'> = {
  'not-chosen': () => text('own.lookups.not-chosen'),
  off: () => text('lookups.off'),
  'on-open': () => text('lookups.on-open'),
  ahead: () => text('lookups.ahead'),
};
const KEEP: Words<'keep'> = {
  session: () => text('keep.session'),
  day: () => text('keep.day'),
  month: () => text('keep.month'),
};
const RUN_ON: Words<'runOn'> = {
  'every-page': () => text('where.every-page'),
  click: () => text('where.click'),
};
const THEME: Words<'theme'> = {
  auto: () => text('options.theme.auto'),
  light: () => text('options.theme.light'),
  dark: () => text('options.theme.dark'),
};
const BADGE: Words<'badge'> = {
  line: () => text('options.badge.line'),
  dot: () => text('options.badge.dot'),
  toolbar: () => text('options.badge.toolbar'),
};
const CORNER: Words<'corner'> = {
  'bottom-end': () => text('options.corner.bottom-end'),
  'bottom-start': () => text('options.corner.bottom-start'),
  'top-end': () => text('options.corner.top-end'),
  'top-start': () => text('options.corner.top-start'),
};
const MARKS: Words<'marks'> = {
  quiet: () => text('options.marks.quiet'),
  strong: () => text('options.marks.strong'),
  notices: () => text('options.marks.notices'),
  off: () => text('options.marks.off'),
};
const VIEW: Words<'view'> = {
  reader: () => say(line('label.view.reader')),
  clinician: () => say(line('label.view.clinician')),
  student: () => say(line('label.view.student')),
};

export const settingName = (setting: SettingName): string => text(NAMES[setting]);

/** What is chosen of one setting, in the words of the page where it is chosen. */
export function settingValue(settings: Settings, setting: SettingName): string {
  switch (setting) {
    case 'lookups':
      return LOOKUPS[settings.lookups]();
    case 'keep':
      return KEEP[settings.keep]();
    case 'runOn':
      return RUN_ON[settings.runOn]();
    case 'theme':
      return THEME[settings.theme]();
    case 'badge':
      return BADGE[settings.badge]();
    case 'corner':
      return CORNER[settings.corner]();
    case 'marks':
      return MARKS[settings.marks]();
    case 'view':
      return VIEW[settings.view]();
    case 'hover':
    case 'everywhere':
      return text(settings[setting] ? 'own.on' : 'own.off');
    case 'closingDelayMs': {
      const seconds = (settings.closingDelayMs / MS_PER_SECOND).toLocaleString(spoken().tag);
      return text('options.delay.value', { seconds });
    }
    case 'hitSizePx':
      return text('options.hit.value', { px: settings.hitSizePx });
    case 'sitesOff':
      return text('own.sites.count', { n: settings.sitesOff.length });
    case 'language': {
      const tag = LANGUAGE_TAGS.find(each => each === settings.language);
      return tag === undefined ? text('options.language.auto') : catalogues[tag].name;
    }
  }
}
