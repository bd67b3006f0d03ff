/** Pseudo-random numbers below 1, the same in every run (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SUBJECTS =
  'Regular sleep|A diet rich in fibre|Vitamin D|Chronic stress|The gut|Moderate exercise|High blood pressure|An infection of the ear|Migraine|Insulin resistance|Iron deficiency|Early treatment'.split(
    '|',
  );
const VERBS =
  'may lower|is linked to|often comes before|has been shown to ease|rarely explains|changes|seems to raise|does not prevent|can hide'.split(
    '|',
  );
const OBJECTS =
  'the risk of heart disease|inflammation in adults|symptoms of depression|the level of cortisol in the blood|pain after surgery|the need for antibiotics|bone loss in later life|how the liver handles sugar|attacks at night'.split(
    '|',
  );
const ENDINGS =
  'in people who live alone|after twelve weeks|according to studies from several countries|although the evidence is thin|in about 12 of 100 patients|especially during the winter months|when other causes have been ruled out|as doctors have long suspected|and that holds for women and men'.split(
    '|',
  );

/** Sentences of a paragraph; with those above some 400 letters, as paragraphs of health articles have. */
const SENTENCES = 4;
/** Every other paragraph cites, as in articles with a list of sources. */
const CITING = 0.5;
const PARAGRAPHS_PER_SECTION = 8;
const PARAGRAPHS_PER_REFERENCE = 5;
const MOST_REFERENCES = 300;

/** An invented health article of so many paragraphs, with byline, dates, claims, citations and their list. */
export function generateArticle(paragraphs: number): string {
  const next = numbers(paragraphs);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const references = Math.min(
    MOST_REFERENCES,
    Math.max(5, Math.floor(paragraphs / PARAGRAPHS_PER_REFERENCE)),
  );
  const number = () => 1 + Math.floor(next() * references);
  const marker = () => {
    const first = number();
    const shape = next();
    if (shape < 0.6) return `(${first})`;
    return shape < 0.85 ? `(${first}, ${number()})` : `(${first}–${first + 2})`;
  };
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}`;
  const paragraph = () => {
    const text = Array.from({ length: SENTENCES }, sentence);
    if (next() < CITING) text[SENTENCES - 1] += ` ${marker()}`;
    const inner = text.join('. ').replace('Vitamin D', '<a href="/health/vitamin-d">Vitamin D</a>');
    return `<p>${inner}.</p>`;
  };
  const body: string[] = [];
  for (let index = 0; index < paragraphs; index++) {
    if (index % PARAGRAPHS_PER_SECTION === 0) body.push(`<h2>${pick(SUBJECTS)} and ${pick(OBJECTS)}</h2>`);
    body.push(paragraph());
  }
  const list = Array.from({ length: references }, (_, index) => entry(index + 1, sentence()));
  return page(body.join('\n'), list.join('\n'));
}

function entry(number: number, title: string): string {
  const year = 2005 + (number % 19);
  return (
    `<li id="ref-${number}">Miller A, Stone BC, Rye D. ${title}. J Invented Med. ${year};${number % 60}(2):${number}-${number + 9}. ` +
    `<a href="https://doi.org/10.5555/bench.${number}">doi:10.5555/bench.${number}</a></li>`
  );
}

function page(body: string, list: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Sleep, pain and the heart</title>
<link rel="canonical" href="https://bench.test/health/articles/invented">
<meta name="description" content="What patients can do about pain and poor sleep.">
<meta property="og:title" content="Sleep, pain and the heart">
<meta property="article:published_time" content="2021-10-08T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalWebPage","headline":"Sleep, pain and the heart",
"author":{"@type":"Person","name":"Ana Lima"},"lastReviewed":"2023-05-02","datePublished":"2021-10-08"}</script>
<style>body{font:16px/1.5 sans-serif}main{max-width:40em;margin:auto}</style></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/health">Health</a></li><li><a href="/about/editorial-policy">Editorial policy</a></li></ul></nav></header>
<main><article><h1>Sleep, pain and the heart</h1>
<p class="byline">Written by <a href="/authors/ana-lima">Ana Lima</a> — Medically reviewed by Jo Marsh, MD, on May 2, 2023</p>
<p>Last updated on June 3, 2023</p>
<p>All articles are written by medical writers and checked for facts. The numbers in the parentheses (1, 2, 3) are clickable links to peer-reviewed scientific papers.</p>
${body}
<h2>References</h2><ol>
${list}
</ol></article></main>
<aside><h3>Related articles</h3><ul><li><a href="/health/a">Tea and you</a></li><li><a href="/health/b">Rye bread, 2019</a></li></ul></aside>
<footer><p>This website does not give medical advice. © 2024 Invented Health. <a href="/contact">Contact us</a></p></footer>
</body></html>`;
}
