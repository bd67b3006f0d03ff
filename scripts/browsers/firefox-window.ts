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

/** Errors of pages and of the extension on the browser's console; those of the browser's own scripts are left out. */
export async function uncaughtErrors(bidi: BidiConnection): Promise<string[]> {
  const expression = `JSON.stringify(Services.console.getMessageArray()
    .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag))
    .filter(({ sourceName }) => /^(https?|moz-extension):/.test(sourceName))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' at ' + sourceName + ':' + lineNumber))`;
  return v.parse(texts, await evaluateInBrowser(bidi, expression));
}
