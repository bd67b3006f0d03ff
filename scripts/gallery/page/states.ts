import { english, languageFor } from '../../../lib/wording/languages.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';
import { loadScripts } from '../../../tests/browser/overlay/scripts.ts';
import { putOnStage } from '../stage.ts';
import { anchorOf, type Setting, STATES } from '../states/index.ts';

/** Draws every state as the address says: `?theme=dark&language=de`, or `language=rtl`; `&only=` draws one of them. */

const look = new URLSearchParams(location.search);

function settingOf(chosen: string | null): Setting {
  const theme = look.get('theme') === 'dark' ? 'dark' : 'light';
  if (chosen === 'rtl') return { theme, tag: 'en', language: { ...english, direction: 'rtl' } };
  const tag = LANGUAGE_TAGS.find(each => each === chosen) ?? 'en';
  return { theme, tag, language: languageFor(tag, '', 'all') };
}

loadScripts();
// Nothing lies in the top layer here: many states stand on one page.
HTMLElement.prototype.showPopover = () => {};
HTMLElement.prototype.hidePopover = () => {};

const setting = settingOf(look.get('language'));
document.documentElement.style.colorScheme = setting.theme;
const only = look.get('only');

const drawn = STATES.filter(state => only === null || anchorOf(state) === only).map(state => {
  const section = document.createElement('section');
  section.id = anchorOf(state);
  const name = document.createElement('h2');
  name.textContent = `${state.group}: ${state.name}`;
  if (only === null) section.append(name);
  document.body.append(section);
  const stage = putOnStage(section, state, setting);
  if (only !== null) stage.element.style.minHeight = '100vh';
  return stage;
});
await Promise.all(drawn.map(({ ready }) => ready));

// What was pressed and what took the focus has moved the page.
const shown = document.getElementById(location.hash.slice(1));
if (shown) shown.scrollIntoView();
else scrollTo(0, 0);
document.body.dataset.ready = 'true';
