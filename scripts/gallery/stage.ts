import { render } from 'preact';
import { overlayStyles, renderOverlay } from '../../components/overlay/render-overlay.tsx';
import { speak } from '../../lib/wording/index.ts';
import { actionLog } from '../../tests/browser/overlay/states.ts';
import stageStyles from './page/stage.css?inline';
import type { Setting, State } from './states/model.ts';

/** A state as it is drawn: in a shadow root of its own, as high as its surface needs it. */
export interface Stage {
  state: State;
  element: HTMLElement;
  root: ShadowRoot;
  /** Everything that the state's reader has pressed is pressed. @throws when there is nothing to press */
  ready: Promise<void>;
  remove(): void;
}

/** Frames within which a pressed control's answer, or a control to press, has to be there. */
const MOST_FRAMES = 60;

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/**
 * Draws a state into `place`. All states of one page have the same setting: one language is spoken at a time.
 * On a stage nothing lies in the browser's top layer, so that many states stand on one page.
 */
export function putOnStage(place: HTMLElement, state: State, setting: Setting): Stage {
  const element = document.createElement('div');
  element.dataset.theme = setting.theme;
  element.lang = setting.language.tag;
  element.dir = setting.language.direction;
  const root = element.attachShadow({ mode: 'open' });
  const { drawing } = state;
  element.dataset.on = drawing.on;
  const sheet = document.createElement('style');
  const mount = document.createElement('div');
  mount.className = 'eo-mount';
  place.append(element);
  speak(setting.language);
  if (drawing.on === 'page') {
    element.dataset.height = drawing.height;
    sheet.textContent = overlayStyles + stageStyles;
    root.append(sheet);
    const drawn = drawing.state();
    renderOverlay(
      root,
      { ...drawn, language: setting.language, options: { ...drawn.options, theme: setting.theme } },
      { ...actionLog().actions, ...drawing.actions },
    );
  } else {
    sheet.textContent = stageStyles + drawing.styles;
    root.append(sheet, mount);
    render(drawing.element(setting), mount);
  }
  const remove = () => {
    for (const drawn of root.querySelectorAll('.eo-mount')) render(null, drawn);
    element.remove();
  };
  return { state, element, root, ready: press(root, state.pressed ?? []), remove };
}

async function press(root: ShadowRoot, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    let found = root.querySelectorAll<HTMLElement>(selector);
    for (let waited = 0; found.length === 0 && waited < MOST_FRAMES; waited++) {
      await frame();
      found = root.querySelectorAll<HTMLElement>(selector);
    }
    const [first] = found;
    if (!first) throw new Error(`nothing to press: ${selector}`);
    // What opens and closes is all opened; of buttons the first is pressed.
    for (const control of first.matches('summary') ? found : [first]) control.click();
    await frame();
    await frame();
  }
}
