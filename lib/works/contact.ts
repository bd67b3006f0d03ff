/** One address in the form that services accept; more can't be known without writing to it. */
const ADDRESS = /^[^\s@"<>]+@[^\s@"<>.]+(?:\.[^\s@"<>.]+)+$/;

/** The build variable as an address, or undefined where it is missing or none. */
export function contactOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && ADDRESS.test(raw) ? raw : undefined;
}

/**
 * The address that polite pools ask for: the project's, set at build time by `WXT_CONTACT`, never the reader's.
 * The build's configuration reads the environment itself: there, `import.meta.env` is missing.
 */
export const CONTACT = contactOf(import.meta.env?.WXT_CONTACT);
