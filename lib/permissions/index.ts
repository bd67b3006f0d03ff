/** What the reader allows in the browser itself, beside our own settings. */
export { hasLookupAccess, requestLookupAccess } from './lookup-access.ts';
