/**
 * Every state of every surface: what the gallery shows and what the tests measure. A state that is added here is shown
 * and measured without more.
 */
import { badgeStates } from './badge.ts';
import { cardStates } from './card.ts';
import { controlStates } from './controls.tsx';
import { documentStates } from './documents.tsx';
import type { State } from './model.ts';
import { optionsStates } from './options.tsx';
import { panelStates } from './panel.ts';
import { popupStates } from './popup.tsx';
import { sidePanelStates } from './side-panel.tsx';
import { welcomeStates } from './welcome.tsx';

export { anchorOf, type Setting, type State } from './model.ts';

export const STATES: readonly State[] = [
  ...badgeStates,
  ...cardStates,
  ...panelStates,
  ...sidePanelStates,
  ...popupStates,
  ...welcomeStates,
  ...optionsStates,
  ...documentStates,
  ...controlStates,
];
