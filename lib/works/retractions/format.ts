/*
 * The list of papers with a notice, as files of the extension (docs/retractions.md has the whole form).
 *
 * about.json   whether this build has a list; whose it is, of what day, how many entries
 * keys.bin     every DOI and PubMed number, sorted and front-coded: small, held in memory, searched as it is
 * notices.bin  the notices of each key; read only when a key was found, and let go again
 *
 * Numbers are LEB128: seven bits a byte, the lowest first, the high bit says that more follow.
 */

/** The folder of the extension that holds the files. */
export const LIST_FOLDER = 'retractions';

export const LIST_FILES = { about: 'about.json', keys: 'keys.bin', notices: 'notices.bin' } as const;

/** "EORK", "EORN" and the version of the form: a file of another build is refused, not misread. */
export const KEYS_MAGIC = [0x45, 0x4f, 0x52, 0x4b, 1] as const;
export const NOTICES_MAGIC = [0x45, 0x4f, 0x52, 0x4e, 1] as const;

/**
 * Keys in a block. A look-up compares the first keys of about eleven blocks, then walks one block. 32 keeps the walk at
 * a few microseconds and the keys that are written whole below a tenth of the file (`npm run bench -- retraction`).
 */
export const KEYS_A_BLOCK = 32;

/** What the source calls the notice, in the order of their codes in `notices.bin`. */
export const NATURES = ['Retraction', 'Expression of concern', 'Correction', 'Reinstatement'] as const;

export type Nature = (typeof NATURES)[number];

/** The first byte of a notice: two bits of nature, then what follows. */
export const NATURE_BITS = 0b11;
export const HAS_DATE = 0b100;
/** The notice stands in the paper's own place: its DOI is the paper's. */
export const IN_ITS_PLACE = 0b1000;
export const HAS_NOTICE_DOI = 0b1_0000;
export const HAS_NOTICE_PMID = 0b10_0000;

export const MS_A_DAY = 86_400_000;
