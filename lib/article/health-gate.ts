/**
 * Beginnings of words of which a health article has several in its title, headings, description, address or
 * first paragraphs, in seven languages; those that start alike share one. Written out here and not read from a
 * table, because this file runs on every page and has 2 kB. tests/browser/article/health-gate.test.ts holds it
 * against the reader's vocabulary.
 */
const STEMS =
  'health|wellness|wellbeing|m[eé]d[iey]|clin|klini|doctor|doktor|dokter|physician|nurs|patient|pa[cz]ien|hospital|h[oô]pital|ospedal|' +
  'ziek|th?[eé]rap|treat|trait|tratam|behand|diagn|symptom|s[ií]ntom|disease|disorder|syndrom|s[ií]ndrom|illness|sick|cancer|c[aá]nc|cancro|' +
  'krebs|kanker|tumou?r|diab|inf[eé][ck]|virus|viral|viren|va[ck][cz]in|vacun|vacin|impf|flu|gripe|grip|griep|grippe|covid|[ck]orona|pandemi|epidem|ebola|pain|ache|' +
  'headache|migr|schmerz|douleur|dolor|dor(?:es)?(?![a-z])|pijn|pregnan|schwanger|grossesse|embara|gravid|zwanger|diet|di[aä]t|ern[aä]hr|nutri|voeding|' +
  'aliment|vitam|sleep|schlaf|sommeil|sue[ñn]|sono|sonno|slaap|insomn|stress|anxi|ansi|angst|depress|d[eé]pr|mental|psych|psic|mindful|' +
  'meditat|fitness|exerci|workout|weight|gewicht|poids|peso|calor|kalor|fat|obes|heart|herz|hart|c[oœ]e?ur|cuore|blood|blut|sang|bloed|' +
  'brain|gehirn|cerv|cerebr|skin|haut|peau|piel|pelle|huid|bone|knochen|muscl|muskel|m[uú]scul|teeth|tooth|zahn|dent|oral|gum|eye|ears?(?![a-z])|' +
  'lung|liver|leber|foie|kidney|nier|gut|darm|stomach|magen|bowel|intestin|immun|inmun|al+erg|asthm|asma|arthr|artr|rheum|horm|thyro|tiroid|' +
  'cholest|colest|eat|food|vegan|vegetar|plant.based|protein|eiwei|supplement|drug|pill|dos[ei]|antibio|surg|chirur|cirug|stroke|seizure|epilep|autis|' +
  'adhd|dement|alzheim|parkins|hiv|aids|herpes|shingles|cell|genetic|baby|babies|infant|toddler|child|menopaus|sex|fertil|breast|prostat|' +
  'smok|alco|addict|toxi|hygien|aging|ageing|burn|wound|bleed|fever|fieber|fi[eè]vre|febbre|cough|cold|husten|toux|naus|fatig|tired|m[uü]d|' +
  'ges[uo]nd|gezond|krank|erkrank|[aä]rzt|artsen|stoffwechsel|sant[eé]|malad|soin|soign|salu|sanit|enferm|sa[uú]de|doen|malatt|disturb|beness|' +
  'klacht|beschwerd|hausmittel|remed|pharm|farm|apothe|apothek|metabol|digest|inflam|entz[uü]nd|chroni|acute|hydrat|sugar|zucker|sodium|salt|' +
  'injur|trauma|surviv|death|recover|rehab|pfleg|prevent|vorbeug|ibu|aspirin|cannab|opioid|leuk|lymph|thromb|tromb|pneum|bronch|hepat|osteo|endomet|menst|ovar|uter|lupus|gout|hern|ulcer|gastr|constip|diarr|tinnit|an[aäeé]m|sepsis|measles|malaria|tuberc|rabies|lyme|sars|cyst|polyp|h[ae]+mo|rosacea|derma|bipolar|schizo|[ck]ari[eo]|hypert|ipert|hipert|acne|akne|eczem|ekzem|psoria|rash|itch|knee|hip|spine|' +
  'body|k[oö]rper|cuerpo|cleanse|detox|yoga|breath|oxygen|bacteri|bakteri|microb|fung|parasit|mosquito|tick';

/** German and Dutch write compounds: in these words the telling part comes last. */
const ENDS =
  'schmerz|krankheit|entz[uü]nd|beschwerde|behandlung|therapie|syndrom|st[oö]rung|krebs|schw[aä]che|pijn|ziekte|ontsteking|klachten';

/** Case-sensitive, over text in lower case: ten times faster than a case-blind Unicode expression. */
const WORDS = new RegExp(`[^a-zß-ÿœ](${STEMS})|(${ENDS})`, 'g');

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
