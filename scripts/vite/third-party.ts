import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';

/**
 * Licences under which code may go into the extension (names: https://spdx.org/licenses/): they ask that their text and
 * copyright go along, which the file does. MPL-2.0 also asks to say where the source is (section 3.2), which it says.
 */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** In the extension's own folder. */
export const THIRD_PARTY_FILE = 'THIRD-PARTY-LICENCES.txt';

/** The licences' own words (https://spdx.org/licenses/), for packages that name one and bring no text. */
const TEXTS = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/** Packages that name their licence and bring no text of it; who holds the right is the author in their package.json. */
const WITHOUT_TEXT: Readonly<Record<string, { licence: keyof typeof TEXTS; holder: string }>> = {
  boolbase: { licence: 'ISC', holder: 'Felix Boehm' },
  wxt: { licence: 'MIT', holder: 'Aaron Klinker' },
  '@wxt-dev/browser': { licence: 'MIT', holder: 'Aaron Klinker' },
};

const packageSchema = v.object({ name: v.string(), version: v.string(), license: v.string() });

const HEAD = `Code of others in this extension, each package unchanged but for bundling, with its licence.
The source of each is in the npm registry under its name and version.
`;

/** The folders of packages of which a build has taken code. */
const bundled = new Set<string>();

/** Notes of which packages each bundle really holds code: what was left out as unused is not distributed. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = packageFolder(id);
          if (renderedLength > 0 && folder !== undefined) bundled.add(folder);
        }
      }
    },
  };
}

/**
 * The text of the file for all packages that were noted since the process began.
 * @throws for a licence that is not allowed, and for a package that brings no text of its licence
 */
export function thirdPartyText(): string {
  const packages = [...bundled].map(readPackage);
  const byName = new Map(packages.map(({ title, ...rest }) => [title, rest]));
  const parts = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return [HEAD, ...parts.map(([title, { licence, text }]) => `${title} (${licence})\n\n${text}\n`)].join(
    `\n${'-'.repeat(80)}\n`,
  );
}

/** ".../node_modules/@scope/name" of a module in it; undefined for our own. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function readPackage(folder: string): { title: string; licence: string; text: string } {
  const { name, version, license } = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const title = `${name} ${version}`;
  if (!ALLOWED_LICENCES.has(license)) throw new Error(`${title} is under ${license}, which is not allowed`);
  const file = readdirSync(folder).find(entry => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (file !== undefined)
    return { title, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  const known = WITHOUT_TEXT[name];
  if (known?.licence !== license) throw new Error(`${title} brings no text of its licence`);
  return { title, licence: license, text: `Copyright (c) ${known.holder}\n\n${TEXTS[known.licence]}` };
}
