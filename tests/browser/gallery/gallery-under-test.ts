import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-600.css';
import { page } from 'vitest/browser';
import { putOnStage, type Stage } from '../../../scripts/gallery/stage.ts';
import { anchorOf, type Setting, STATES } from '../../../scripts/gallery/states/index.ts';
import { loadScripts, unloadScripts } from '../overlay/scripts.ts';

/** The tests' own font, so that boxes are the same on each machine. A little wider than what systems have. */
export const TEST_FONT = 'Inter';
const FONTS = [400, 500, 600].map(weight => `${weight} 14px ${TEST_FONT}`);

const HEIGHT = 900;

const gallerySheet = document.createElement('style');
gallerySheet.textContent = `html { scrollbar-width: none; } body { margin: 0; }`;
const { showPopover, hidePopover } = HTMLElement.prototype;

/** Draws every state of the gallery one under the other, in the tests' font. */
export async function openGallery(setting: Setting): Promise<Stage[]> {
  loadScripts();
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  document.head.append(gallerySheet);
  await Promise.all(FONTS.map(font => document.fonts.load(font)));
  const stages = STATES.map(state => {
    const stage = putOnStage(document.body, state, setting);
    stage.element.id = anchorOf(state);
    stage.element.style.setProperty('--eo-font', TEST_FONT);
    return stage;
  });
  await Promise.all(stages.map(({ ready }) => ready));
  await still(stages);
  return stages;
}

export function closeGallery(stages: readonly Stage[]): void {
  for (const stage of stages) stage.remove();
  gallerySheet.remove();
  Object.assign(HTMLElement.prototype, { showPopover, hidePopover });
  unloadScripts();
  const { documentElement: root } = document;
  delete root.dataset.theme;
}

export async function setWidth(width: number): Promise<void> {
  await page.viewport(width, HEIGHT);
  await still();
}

export async function setTheme(stages: readonly Stage[], theme: Setting['theme']): Promise<void> {
  for (const { element } of stages) element.dataset.theme = theme;
  await still(stages);
}

/** Rounds of "effects after a frame, answers after a turn" until every state stands. */
const ROUNDS = 4;

/** After what hosts answer and what follows from it; whatever moves has come to rest. */
export async function still(stages: readonly Stage[] = []): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => setTimeout(resolve, 0));
  }
  const moving = stages.flatMap(({ root }) => root.getAnimations());
  await Promise.all(moving.map(animation => animation.finished.catch(() => undefined)));
}
