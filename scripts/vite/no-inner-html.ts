import type { Plugin } from 'vite';

/** What Preact does for `dangerouslySetInnerHTML`, which nothing here uses. */
const SINK = /\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\b/g;

/**
 * Takes the one assignment to `innerHTML` out of Preact, so that no build holds any and nobody who reviews it has to
 * prove that it is never reached. Fails the build when Preact has changed and there is not exactly one.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?', 1)[0] ?? '')) return undefined;
      const { length } = code.match(SINK) ?? [];
      if (length !== 1) throw new Error(`${id} assigns to innerHTML ${length ?? 0} times, not once`);
      return { code: code.replace(SINK, 'void 0'), map: null };
    },
  };
}
