/** Identifiers of scholarly and medical records, read from an address or from a reference's text. No network. */
export { identifyText } from './identify-text.ts';
export { identifyUrl } from './identify-url.ts';
export { locateUrl } from './locate-url.ts';
export type { Identifiers, Locator } from './model.ts';
