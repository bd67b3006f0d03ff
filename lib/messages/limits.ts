/** Items in one `classify`: the longest reference lists seen on health pages have a few hundred; links add some. */
export const MAX_CLASSIFIED = 2000;

/** References in one `resolve`. A longer list is asked for in parts. */
export const MAX_REFERENCES = 1000;

/** A page's name for one of its questions: two random numbers of 32 bits and a hyphen. */
export const MAX_ASK_LENGTH = 32;

/** Longest address taken from a page: browsers and servers stop near 8,000 characters (RFC 9110, section 4.1). */
export const MAX_URL_LENGTH = 8192;

/** Longest reference text taken; a real entry, authors included, stays far below it. */
export const MAX_TEXT_LENGTH = 4000;
