/** What the reader allows in the browser itself, beside our own settings. */
export { giveBackHosts } from './give-back.ts';
export { hasLookupAccess, requestLookupAccess } from './lookup-access.ts';
