import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { BidiConnection } from './bidi.ts';
import { HOST_TAG, type Modifier, type Point, type Size, type Tab } from './driver.ts';
import { evaluateInBrowser } from './firefox-window.ts';

/** Key values of WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Period: '.',
  Comma: ',',
};

const anything = v.unknown();
const created = v.object({ context: v.string() });
const tree = v.object({ contexts: v.array(v.object({ url: v.string() })) });
const frames = v.object({
  contexts: v.array(v.object({ children: v.array(v.object({ context: v.string() })) })),
});
const text = v.object({ result: v.object({ value: v.string() }) });
const picture = v.object({ data: v.string() });
const callAnswer = v.union([
  v.object({
    type: v.literal('success'),
    result: v.object({ type: v.string(), value: v.optional(v.unknown()) }),
  }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const hostAnswer = v.object({
  result: v.object({
    value: v.optional(v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) })),
  }),
});

/** As long as a quick finger takes for its way. */
const SWIPE_MS = 120;

type Action = Record<string, unknown>;

/** Opens a tab of Firefox and drives it over WebDriver BiDi. */
export async function openFirefoxTab(bidi: BidiConnection, size: Size): Promise<Tab> {
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' }, created);
  return driveFirefoxTab(bidi, context, size);
}

/** Drives a tab that is open, by the protocol's name for it. */
export async function driveFirefoxTab(bidi: BidiConnection, context: string, size: Size): Promise<Tab> {
  const target = { context };
  await bidi.send('browsingContext.setViewport', { context, viewport: size }, anything);

  const call = async <T>(source: string, args: unknown[], thisValue?: object): Promise<T> => {
    const first = thisValue ? 'this, ' : '';
    const answer = await bidi.send(
      'script.callFunction',
      {
        // Firefox fails to report an error that a promise brings, so it comes back as a value.
        functionDeclaration: `async function (args) {
          try {
            return JSON.stringify({ value: await (${source})(${first}...JSON.parse(args)) });
          } catch (error) {
            return JSON.stringify({ error: String(error) + '\\n' + error?.stack });
          }
        }`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        ...(thisValue ? { this: thisValue } : {}),
        target,
        awaitPromise: true,
        // As a reader's own gesture: permission requests and popovers ask for one.
        userActivation: true,
      },
      callAnswer,
    );
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    const result: { value: T; error?: string } = JSON.parse(String(answer.result.value));
    if (result.error !== undefined) throw new Error(result.error);
    return result.value;
  };

  const shadowRoot = async (): Promise<{ sharedId: string } | undefined> => {
    const answer = await bidi.send(
      'script.evaluate',
      {
        expression: `Document.prototype.querySelector.call(document, ':root > ${HOST_TAG}')`,
        target,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      },
      hostAnswer,
    );
    return answer.result.value?.shadowRoot ?? undefined;
  };

  const perform = async (actions: Action[]) => {
    await bidi.send('input.performActions', { context, actions }, anything);
  };
  const point = (pointerType: 'mouse' | 'touch', actions: Action[]) =>
    perform([{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }]);
  const press = (keys: string[]) =>
    perform([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map(value => ({ type: 'keyDown', value })),
          ...keys.toReversed().map(value => ({ type: 'keyUp', value })),
        ],
      },
    ]);

  const click = async (x: number, y: number, modifiers: Modifier[] = []) => {
    const keys = modifiers.map(keyValue);
    const idle = keys.map(() => ({ type: 'pause' }));
    await perform([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map(value => ({ type: 'keyDown', value })),
          ...Array.from({ length: 3 }, () => ({ type: 'pause' })),
          ...keys.map(value => ({ type: 'keyUp', value })),
        ],
      },
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [...idle, move({ x, y }), down, up],
      },
    ]);
  };

  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }, anything);
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' }, anything);
    },
    async back() {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 }, anything);
    },
    async address() {
      const { contexts } = await bidi.send('browsingContext.getTree', { root: context }, tree);
      return contexts[0]?.url ?? '';
    },
    async frameAddresses() {
      const { contexts } = await bidi.send('browsingContext.getTree', { root: context }, frames);
      const children = contexts.flatMap(({ children }) => children);
      return Promise.all(children.map(({ context }) => documentAddress(bidi, context)));
    },
    evaluate: (run, ...args) => call(run.toString(), args),
    async beforeEachPage(run) {
      const declaration = { functionDeclaration: run.toString(), contexts: [context] };
      await bidi.send('script.addPreloadScript', declaration, anything);
    },
    async inOverlay(run, ...args) {
      const root = await shadowRoot();
      return root && call(run.toString(), args, root);
    },
    moveMouse: (x, y) => point('mouse', [move({ x, y })]),
    click,
    drag: (from, to) => point('mouse', [move(from), down, { ...move(to), duration: 100 }, up]),
    tap: (x, y) => point('touch', [move({ x, y }), down, up]),
    moveAlong: (points, everyMs) =>
      point(
        'mouse',
        points.flatMap(to => [move(to), { type: 'pause', duration: everyMs }]),
      ),
    async wheel({ x, y }, down) {
      const turn = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: down };
      await point('mouse', [move({ x, y })]);
      await perform([{ type: 'wheel', id: 'wheel', actions: [turn] }]);
    },
    swipe: (from, to) => point('touch', [move(from), down, { ...move(to), duration: SWIPE_MS }, up]),
    press: chord => press(chord.split('+').map(keyValue)),
    async setSize(width, height, pixelRatio) {
      const viewport = { width, height };
      const size = { context, viewport, devicePixelRatio: pixelRatio ?? null };
      await bidi.send('browsingContext.setViewport', size, anything);
    },
    async prefer({ reducedMotion, forcedColors }) {
      await evaluateInBrowser(
        bidi,
        `Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
         Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 1})`,
      );
    },
    async print() {
      const { data } = await bidi.send('browsingContext.print', { context }, picture);
      return Buffer.from(data, 'base64');
    },
    setColorScheme: scheme => setColorScheme(bidi, scheme),
    async activate() {
      await bidi.send('browsingContext.activate', { context }, anything);
    },
    async screenshot() {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context }, picture);
      return Buffer.from(data, 'base64');
    },
    async close() {
      await bidi.send('browsingContext.close', { context }, anything);
    },
  };
}

/** BiDi can't set it for a page, so the whole browser's preference is set. */
async function setColorScheme(bidi: BidiConnection, scheme: 'light' | 'dark'): Promise<void> {
  const value = scheme === 'dark' ? 0 : 1;
  const name = 'layout.css.prefers-color-scheme.content-override';
  await evaluateInBrowser(bidi, `Services.prefs.setIntPref('${name}', ${value})`);
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };
const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

function keyValue(name: string): string {
  const value = KEYS[name] ?? (name.length === 1 ? name : undefined);
  if (value === undefined) throw new Error(`no key value for "${name}"`);
  return value;
}

/** Of the document itself: the protocol names the address that was asked for, also where the browser refused it. */
async function documentAddress(bidi: BidiConnection, context: string): Promise<string> {
  const asked = { expression: 'document.documentURI', target: { context }, awaitPromise: false };
  const { result } = await bidi.send('script.evaluate', asked, text);
  return result.value;
}
