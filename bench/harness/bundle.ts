import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { leanTables } from '../../scripts/vite/lean-tables.ts';

/** One script of `bench/page/` with all that it imports, built with the settings of the extension's own build. */
export async function bundle(script: string, minify: boolean): Promise<string> {
  const output = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    plugins: [leanTables()],
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry: `bench/page/${script}.ts`, formats: ['iife'], name: 'benchPage', fileName: () => script },
    },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap(part =>
    'output' in part ? part.output : [],
  );
  const chunk = files.find(file => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`nothing was built of ${script}`);
  return chunk.code;
}
