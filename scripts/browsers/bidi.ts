import * as v from 'valibot';

/**
 * WebDriver BiDi, as far as it is needed to drive Firefox: commands with answers, over one socket.
 * Source: https://w3c.github.io/webdriver-bidi/#transport
 */
const answerSchema = v.union([
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({
    type: v.literal('error'),
    id: v.nullable(v.number()),
    error: v.string(),
    message: v.string(),
  }),
  v.object({ type: v.literal('event'), method: v.string(), params: v.unknown() }),
]);

/** A command that takes longer has hung: the slowest, starting a session on a busy machine, takes five seconds. */
const ANSWER_WITHIN_MS = 60_000;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export interface BidiConnection {
  /** @throws with the browser's own words when it refuses, and when no answer comes. */
  send<Schema extends v.GenericSchema>(
    method: string,
    params: object,
    answer: Schema,
  ): Promise<v.InferOutput<Schema>>;
  close(): void;
  readonly closed: Promise<void>;
}

export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no WebDriver BiDi connection at ${address}`));
  });

  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  socket.onmessage = ({ data }) => {
    const answer = v.parse(answerSchema, JSON.parse(String(data)));
    if (answer.type === 'event' || answer.id === null) return;
    const command = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'success') command?.resolve(answer.result);
    else command?.reject(new Error(`${answer.error}: ${answer.message}`));
  };
  const closed = new Promise<void>(resolve => {
    socket.onclose = () => {
      for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'));
      resolve();
    };
  });

  return {
    async send(method, params, schema) {
      const id = ++lastId;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const late = () => reject(new Error(`${method}: no answer in ${ANSWER_WITHIN_MS} ms`));
      const timer = setTimeout(late, ANSWER_WITHIN_MS);
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
      const result = await promise.finally(() => clearTimeout(timer));
      return v.parse(schema, result);
    },
    close: () => socket.close(),
    closed,
  };
}
