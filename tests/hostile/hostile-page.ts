import { join } from 'node:path';
import type { Answer } from '../../scripts/stand-in/exchange.ts';
import { fileAnswer } from '../../scripts/stand-in/files.ts';

const SAMPLE = join(import.meta.dirname, '../fixtures/pages/sample-article.html');

/** Names that forms and images give to the document and to themselves (HTML Standard, "DOM tree accessors"). */
const CLOBBERING = [
  'body',
  'head',
  'documentElement',
  'getElementById',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createTreeWalker',
  'contentType',
  'readyState',
  'hidden',
  'activeElement',
  'defaultView',
  'addEventListener',
  'caretPositionFromPoint',
  'visibilityState',
  'prerendering',
];
const OF_A_FORM = [
  'nodeName',
  'nodeType',
  'childNodes',
  'attributes',
  'textContent',
  'parentNode',
  'closest',
  'tagName',
];

/**
 * Runs in the page before all else: what our script would need is broken, watched, and poisoned; afterwards the page
 * speaks, clicks and changes as if it were somebody else. What it could find out is gathered in `found`.
 */
function hostile(): void {
  const found: string[] = [];
  Object.defineProperty(window, 'found', { value: found });
  const broken = (owner: object, name: string) => {
    Object.defineProperty(owner, name, {
      configurable: true,
      value: () => {
        found.push(`called ${name}`);
        throw new Error('broken by the page');
      },
    });
  };
  broken(Element.prototype, 'attachShadow');
  broken(Document.prototype, 'caretPositionFromPoint');
  broken(HighlightRegistry.prototype, 'set');
  broken(IntersectionObserver.prototype, 'observe');
  broken(window, 'requestIdleCallback');
  broken(HTMLElement.prototype, 'showPopover');
  broken(customElements, 'define');
  // Read wherever an object has no such field of its own.
  for (const name of ['enabled', 'lookups', 'ok', 'answer', 'render', 'start', 'runOn']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        found.push(`read ${name}`);
        return 'poisoned';
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  addEventListener('error', ({ message, filename }) => found.push(`error ${message} ${filename}`));
  addEventListener('unhandledrejection', () => found.push('rejection'));
  addEventListener('message', ({ data, source }) => {
    if (data?.by !== 'the page') found.push(`message ${String(source)}`);
  });
  addEventListener('securitypolicyviolation', ({ blockedURI }) => found.push(`blocked ${blockedURI}`));
  const seen = new PerformanceObserver(list => {
    for (const { name } of list.getEntries()) if (/extension:/.test(name)) found.push(`entry ${name}`);
  });
  seen.observe({ entryTypes: ['resource', 'mark', 'measure'] });
  addEventListener('load', () => {
    for (const type of [
      'page-options',
      'describe-page',
      'show-panel',
      'run-here',
      'forget',
      'what-was-asked',
    ]) {
      postMessage({ by: 'the page', type, ok: true, answer: { enabled: true, lookups: 'ahead' } }, '*');
    }
    // Ten thousand changes a second, ours among what changes.
    let count = 0;
    const place = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
    Document.prototype.querySelector.call(document, 'footer')?.append(place);
    const storm = setInterval(() => {
      for (let at = 0; at < 100; at++) place.setAttribute('class', `c${count++}`);
      if (count % 1_000 === 0) place.textContent = `Tea ${count} (1)`;
    }, 10);
    const calm = () => {
      clearInterval(storm);
      return count;
    };
    Object.defineProperty(window, 'calm', { value: calm });
  });
}

/** The sample article with all of that around it, and a policy that lets no script of a stranger run. */
export function hostilePage(): Answer {
  const sample = fileAnswer(SAMPLE);
  const names = CLOBBERING.map(name => `<img name="${name}" id="${name}" alt="">`).join('');
  const inputs = OF_A_FORM.map(name => `<input name="${name}" id="${name}" type="hidden">`).join('');
  const forms = `<form name="body" id="evidence-overlay">${inputs}<p>Symptoms of the illness.(1)</p></form><form name="head"></form>`;
  return {
    ...sample,
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types",
    },
    body: sample.body
      .replace('<meta charset', `<script>(${hostile.toString()})()</script><meta charset`)
      .replace('<footer>', `<footer><div>${names}</div>${forms}`),
  };
}
