/** Parses a body as JSON; undefined where it is something else (HTML, plain text) or breaks off. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
