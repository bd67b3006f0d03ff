/** Identifiers of scholarly and medical records, read from an address or from a reference's text. No network. */
export { carrierOf, isAtResolver, isExactAt } from './carrier.ts';
export { trimAddress } from './doi-end.ts';
export { identifyText } from './identify-text.ts';
export { identifyUrl } from './identify-url.ts';
export { locateUrl } from './locate-url.ts';
export type { Identifiers, Locator } from './model.ts';
export { type Mention, mentionsIn } from './named.ts';
export { plainSigns } from './plain-signs.ts';
export { resolverAddress } from './resolver-address.ts';
export { worksNamed } from './works-named.ts';
