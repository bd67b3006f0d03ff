/**
 * Beginnings of words of which a health article has several in its title, headings, description, address or
 * first paragraphs, in seven languages; those that start alike share one. In the order of the
 * alphabet, in which they pack best. Written out here and not read from a table, because this file runs on every page
 * and has 3 kB. tests/browser/article/health-gate.test.ts holds it against the reader's vocabulary.
 */
const STEMS =
  '[aä]rzt|[ck]ari[eo]|[ck]orona|a[ck]ne|ache|acute|addict|adhd|age?ing|aids|al+erg|alco|aliment|' +
  'alzh|an[aäeé]m|angst|ansi|antibio|anxi|apothe|arth?r|artsen|asma|aspirin|asthm|autis|ba[ck]teri|' +
  'bab[iy]|behand|beness|beschw|bipolar|bleed|bloed|blood|blut|body|bone|bowel|brain|breast|breath|' +
  'bronch|burn|c[aá]nc|c[oœ]e?ur|calor|cannab|cell|cerebr|cerv|ch?olest|child|chirur|chroni|cirug|' +
  'cleanse|clin|cold|constip|cough|covid|cuerpo|cuore|cyst|d[eé]pr|darm|death|dement|dent|derma|detox|' +
  'di[aä]t|diab|diagn|diarr|diet|digest|disease|disorder|disturb|do[ck]t[oe]r|doen|dolor|' +
  'dor(?:es)?(?![a-z])|dos[ei]|douleur|drug|ears?(?![a-z])|eat|ebola|eczem|eiwei|ekzem|embara|endom|' +
  'enferm|epidem|epilep|erkrank|ern[aä]hr|exerci|eye|farm|fat|febbre|fertil|fever|fi[eè]vre|fieber|' +
  'fitness|flu|foie|food|fung|gastr|gehirn|genetic|ges[uo]nd|gewicht|gezond|gout|gravid|griep|grip|' +
  'grossesse|gum|gut|h[ae]+mo|h[oô]pital|hart|hausmittel|haut|headac|health|heart|hepat|hern|herpes|' +
  'herz|hip|hiv|horm|hospital|huid|husten|hydrat|hygien|ibu|illness|immun|impf|inf[eé][ck]|infant|' +
  'inflam|injur|inmun|insomn|intestin|h?[iy]pert|itch|k[oö]rper|kalor|kanker|kidney|klacht|klini|knee|knochen|' +
  'krank|leber|leuk|liver|lung|lupus|lyme|lymph|m[eé]d[iey]|m[uú]scul|m[uü]d|magen|malad|malaria|malatt|' +
  'measl|menop|menst|mental|metabol|microb|migr|mindful|mosqui|muscl|muskel|naus|nier|nurs|nutri|' +
  'obes|opioid|oral|ospedal|osteo|ovar|oxygen|pa[cz]ien|pain|pandemi|parasit|parkins|patient|peau|pelle|' +
  'peso|pfleg|pharm|physician|piel|pill|plant.based|pneum|poids|polyp|pregn|prevent|prostat|protein|' +
  'psic|psoria|psych|rabies|rash|recover|rehab|remed|rheum|rosac|s[ií]ndrom|s[ií]ntom|sa[uú]de|salt|' +
  'salu|sang|sanit|sant[eé]|sars|schiz|schlaf|schwanger|seizure|sepsis|sex|shingl|sick|skin|slaap|' +
  'sleep|smok|sodium|soign|soin|sommeil|sonn?o|spine|stoffw|stomach|stress|stroke|sue[ñn]|sugar|' +
  'supplement|surg|surviv|symptom|teeth|th?[eé]rap|th?romb|thyro|tick|tinnit|tired|tiroid|toddl|tooth|' +
  'toux|toxi|trait|tratam|trauma|treat|tuberc|tumou?r|ulcer|uter|va[ck][cz]?in|vacun|vegan|vegetar|' +
  'viral|viren|virus|vitam|voeding|vorbeug|weight|wellb|welln|workout|wound|yoga|zahn|ziek|zucker|' +
  'zwanger';

/** German and Dutch write compounds: in these words the telling part comes last. They are met at the beginning too. */
const ENDS =
  'behandlung|beschwerde|entz[uü]nd|klachten|krankheit|krebs|ontsteking|pijn|schmerz|schw[aä]che|st[oö]rung|syndrom|therapie|ziekte';

/** Case-sensitive, over text in lower case: ten times faster than a case-blind Unicode expression. */
const WORDS = new RegExp(`[^a-zß-ÿœ](${STEMS})|(${ENDS})`, 'g');

/**
 * Over a text of 1,000 letters or more V8 makes machine code of an expression at once; over a shorter one it makes
 * byte code first, which takes it longer, and machine code at the next (`JSRegExp::kTierUpForSubjectLengthValue`).
 */
const LONG_TEXT = ' '.repeat(1000);

/** Types of schema.org's medical part, and the properties that medical pages have. */
const MARKUP = /"(?:Medical|Health|Drug|InfectiousDisease|lastReviewed|reviewedBy)/;

/** Titles and addresses are short; what stands further on costs time and tells no more. */
const MOST_LETTERS = 400;

/** The elements that say what a page is about, by how telling they are, and how many of each are looked at. */
const PLACES = [
  ['h2', 6],
  ['p', 10],
] as const;
/** A site's name is often a headline too. */
const MOST_HEADLINES = 2;
/** Of `<meta>`, those whose name or property ends like this. */
const TELLING_META = /(?:description|title|keywords|section|tag)$/i;
/** Heads with more are broken. */
const MOST_TAGS = 100;

/** Types stand at the beginning of a script's nodes; catalogues go on for a megabyte. */
const MOST_MARKUP = 20_000;

/**
 * Distinct signs that a page needs. One alone ("treat", "eye") stands on most pages of the web. The poorest of the
 * health articles that this was measured on has two in its title, address, headline and description, and five in all.
 */
const LEAST_SIGNS = { inHead: 2, inAll: 3 };

/**
 * A cheap first look for a script that runs on every page: may this be a health article? Recall first, the reader
 * decides. Looks at a few elements by tag name, which the browser keeps lists of; never walks the text. Total.
 */
export function looksLikeHealth(document: Document): boolean {
  const signs = new Set<string>();
  WORDS.test(LONG_TEXT);
  for (const text of headTexts(document)) {
    if (addSigns(signs, text) >= LEAST_SIGNS.inHead) return true;
  }
  for (const [name, most] of PLACES) {
    for (const { textContent } of first(document, name, most)) {
      if (addSigns(signs, textContent) >= LEAST_SIGNS.inAll) return true;
    }
  }
  for (const script of first(document, 'script', MOST_TAGS)) {
    if (
      script.getAttribute('type') === 'application/ld+json' &&
      MARKUP.test((script.textContent ?? '').slice(0, MOST_MARKUP))
    )
      return true;
  }
  return false;
}

/** What a page calls itself: title, address, headline, description. */
function* headTexts(document: Document): Generator<string | null> {
  yield document.title;
  yield document.URL;
  for (const { textContent } of first(document, 'h1', MOST_HEADLINES)) yield textContent;
  for (const meta of first(document, 'meta', MOST_TAGS)) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (TELLING_META.test(name)) yield meta.getAttribute('content');
  }
}

function first(document: Document, name: string, most: number): Element[] {
  const all = document.getElementsByTagName(name);
  const found: Element[] = [];
  for (let index = 0; index < most; index++) {
    const element = all[index];
    if (!element) break;
    found.push(element);
  }
  return found;
}

/** Adds the distinct signs of a text, stopping when there are enough. @returns how many there are by now */
function addSigns(signs: Set<string>, text: string | null): number {
  for (const [, begin, end] of ` ${(text ?? '').slice(0, MOST_LETTERS).toLowerCase()}`.matchAll(WORDS)) {
    signs.add(begin ?? end ?? '');
    if (signs.size >= LEAST_SIGNS.inAll) break;
  }
  return signs.size;
}
