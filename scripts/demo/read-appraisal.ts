import { join } from 'node:path';
import * as v from 'valibot';
import { build, type Rolldown, runnerImport } from 'vite';
import type * as appraisalModule from '../../lib/appraisal/index.ts';
import type { Appraisal } from '../../lib/appraisal/model.ts';
import type { Article } from '../../lib/article/model.ts';
import { envelopeSchema } from '../../lib/messages/envelope.ts';
import { type PageMessage, pageAnswers } from '../../lib/messages/from-page.ts';
import type { SourceResult } from '../../lib/sources/model.ts';
import { english } from '../../lib/wording/languages.ts';
import type { WorkResult } from '../../lib/works/model.ts';
import type { ChromiumTab } from '../browsers/chromium.ts';

/** All that is known about one article, as JSON. */
export interface Reading {
  article: Article;
  site: SourceResult;
  /** Both by the reference's id. */
  sources: Record<string, SourceResult>;
  works: Record<string, WorkResult>;
  appraisal: Appraisal;
  /** The appraisal as lines of plain text. */
  text: string[];
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * Reads the article as the overlay does: with the same reader in the content script's own world, and by asking the
 * extension's background the same questions. The panel on the page is made of the same parts.
 * @throws when the page has no content script of the extension or the background refuses.
 */
export async function readAppraisal(tab: ChromiumTab): Promise<Reading> {
  await tab.loadInContentScript(await readerScript());
  const article = await tab.inContentScript(read);
  if (!article) throw new Error('the extension does not run in this page');

  const entries = article.references.map(({ url, identifiers }) => ({ ...(url && { url }), identifiers }));
  const [site, ...sources] = await ask(tab, pageAnswers.classify, {
    type: 'classify',
    items: [{ url: article.url, identifiers: {} }, ...entries],
  });
  const { list, items } = await ask(tab, pageAnswers['look-in-list'], {
    type: 'look-in-list',
    items: article.references.map(({ identifiers }) => identifiers),
  });
  const resolved = await ask(tab, pageAnswers.resolve, {
    type: 'resolve',
    cause: 'ahead',
    ask: 'demonstration',
    references: article.references.map(({ id, url, text, identifiers }) => ({
      id,
      ...(url && { url }),
      text,
      identifiers,
    })),
  });

  const sourceOf = new Map(
    article.references.map(({ id }, index) => [id, sources[index] ?? { status: 'none' as const }]),
  );
  const workOf = new Map(resolved.map(({ id, result }) => [id, result]));
  const listed = new Map(
    article.references.flatMap(({ id }, index) => {
      const known = items[index];
      return known ? [[id, known] as const] : [];
    }),
  );
  const input = {
    article,
    site: site ?? { status: 'none' as const },
    sources: sourceOf,
    works: workOf,
    listed,
    list,
    now: new Date(),
    lookups: 'ahead' as const,
  };
  const { appraise, asText } = await appraisalLibrary();
  const appraisal = appraise(input);
  return {
    article,
    site: input.site,
    sources: Object.fromEntries(sourceOf),
    works: Object.fromEntries(workOf),
    appraisal,
    text: asText(appraisal, english),
  };
}

async function ask<Schema extends v.GenericSchema>(
  tab: ChromiumTab,
  answer: Schema,
  message: PageMessage,
): Promise<v.InferOutput<Schema>> {
  const sent = await tab.inContentScript(sendMessage, JSON.stringify(message));
  const envelope = v.parse(envelopeSchema, sent);
  if (!envelope.ok) throw new Error(`the extension's background answered "${envelope.why}"`);
  return v.parse(answer, envelope.answer);
}

/** Runs in the content script's world. */
function sendMessage(message: string): Promise<object> {
  return chrome.runtime.sendMessage(JSON.parse(message));
}

/** Runs in the content script's world. Ranges and elements of the page stay behind; sentences are worked out. */
function read(): Article {
  const page: Article = Reflect.get(globalThis, 'readPage')(document);
  return {
    ...page,
    citations: page.citations.map(({ id, targets, text, linked, sentence }) => ({
      id,
      targets,
      text,
      linked,
      sentence,
    })),
    references: page.references.map(({ id, number, list, text, url, identifiers }) => ({
      id,
      number,
      list,
      text,
      ...(url && { url }),
      identifiers,
    })),
  };
}

/** The library imports tables as text, which Node alone does not know how to do. */
async function appraisalLibrary(): Promise<typeof appraisalModule> {
  const { module } = await runnerImport<typeof appraisalModule>(join(ROOT, 'lib/appraisal/index.ts'), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  return module;
}

async function readerScript(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'scripts/reader.ts'), formats: ['iife'], name: 'evidenceOverlayReader' },
    },
  });
  const bundle = Array.isArray(output) ? output[0] : output;
  const chunk =
    bundle && 'output' in bundle
      ? bundle.output.find((item): item is Rolldown.OutputChunk => item.type === 'chunk')
      : undefined;
  if (!chunk) throw new Error('the bundler gave no reader');
  return chunk.code;
}
