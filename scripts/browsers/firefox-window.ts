import * as v from 'valibot';
import type { BidiConnection } from './bidi.ts';

/* With the browser's own rights, in its own window: for what the protocol has no command. */

const windows = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const evaluated = v.object({
  type: v.literal('success'),
  result: v.object({ value: v.optional(v.unknown()) }),
});
const texts = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** Runs an expression, and waits for the promise that it may be. @throws when it fails. @returns a text or number */
export async function evaluateInBrowser(bidi: BidiConnection, expression: string): Promise<unknown> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }, windows);
  const target = { context: contexts[0]?.context };
  const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true }, evaluated);
  return answer.result.value;
}

/** Firefox notes an answer to a page that was left meanwhile; nothing of it fails. */
const NOTE = 'Promise resolved while context is inactive';

/** Errors of pages and of the extension on the browser's console; those of the browser's own scripts are left out. */
export async function uncaughtErrors(bidi: BidiConnection): Promise<string[]> {
  const expression = `JSON.stringify(Services.console.getMessageArray()
    .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag))
    .filter(({ sourceName }) => /^(https?|moz-extension):/.test(sourceName))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' at ' + sourceName + ':' + lineNumber))`;
  const errors = v.parse(texts, await evaluateInBrowser(bidi, expression));
  return errors.filter(words => !words.startsWith(NOTE));
}

/** Packs files into a zip archive: their names there, and where they lie. */
export async function packInBrowser(
  bidi: BidiConnection,
  archive: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const [write, create, empty] = [0x02, 0x08, 0x20]; // prio.h
  const expression = `{
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
    zip.open(new FileUtils.File(${JSON.stringify(archive)}), ${write | create | empty});
    for (const [name, path] of ${JSON.stringify([...files])}) zip.addEntryFile(name, 0, new FileUtils.File(path), false);
    zip.close();
  }`;
  await evaluateInBrowser(bidi, expression);
}
