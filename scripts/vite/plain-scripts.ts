import type { Plugin } from 'vite';

const WRAPPER = /virtual:wxt-unlisted-script-entrypoint/;

/**
 * Starts unlisted scripts as they are. WXT's wrapper logs what they throw, by a logger that says nothing in
 * production; without it the detector, which runs on every page, is a tenth smaller.
 */
export function plainScripts(): Plugin {
  return {
    name: 'plain-scripts',
    apply: 'build',
    transform(code, id) {
      if (!WRAPPER.test(id)) return undefined;
      const definition = /import definition from (["'][^"']+["'])/.exec(code)?.[1];
      if (definition === undefined) throw new Error(`${id} does not import its script as it did`);
      return { code: `import definition from ${definition};\ndefinition.main();`, map: null };
    },
  };
}
