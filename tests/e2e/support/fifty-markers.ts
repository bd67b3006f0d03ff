const PARAGRAPHS = 10;
const MARKERS_IN_EACH = 5;

/** As many as there are markers, each with a number of its own. */
export const MARKERS = PARAGRAPHS * MARKERS_IN_EACH;

const SAID = [
  'Patients who slept badly often had milder symptoms after four weeks of treatment',
  'A clinic of the invented town counted fewer visits to the doctor in winter',
  'Nurses wrote down the dose of the medicine and the hour at which it was taken',
  'Most side effects were mild, and nausea was the one that was named most',
  'No study says whether the therapy helps people with other diseases too',
];

/** Stands in a column so narrow that it is broken over two lines. */
export const BROKEN_MARKER = '(1, 2, 3, 4, 5, 6, 7)';

/**
 * An invented health article with a marker at the end of each sentence: in full lines, in a narrow column, and in one
 * that ends at the window's right edge. In the window's first corner there is never text.
 */
export function fiftyMarkers(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const sentences = SAID.map((said, i) => `${said} (${at * MARKERS_IN_EACH + i + 1}).`);
    return `<p class="p${at % 3}">${sentences.join(' ')}</p>`;
  });
  const entries = Array.from(
    { length: MARKERS },
    (_, at) =>
      `<li>Muster A. Sleep and medicine, part ${at + 1}. Journal of Sample Medicine. 2004;${at + 1}:1-9. <a href="https://doi.org/10.5555/sample.part-${at + 1}">doi:10.5555/sample.part-${at + 1}</a></li>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Sleep, symptoms and treatment</title>
<style>
body { margin: 0; font: 17px/1.6 Arial, sans-serif; }
.p1 { max-width: 12rem; }
.p2 { text-align: right; }
.broken { max-width: 8rem; }
h2, ol { padding: 0 2rem; }
.corner { position: fixed; top: 0; left: 0; width: 4px; height: 4px; }
</style></head><body><div class="corner"></div><main><article>
<h1>Sleep, symptoms and treatment</h1>
<p>Medically reviewed by Marta Exempla, M.D. Published March 4, 2021.</p>
${paragraphs.join('\n')}
<p class="broken">Doctors ask about sleep first ${BROKEN_MARKER}.</p>
<h2>References</h2><ol>${entries.join('\n')}</ol>
</article></main></body></html>`;
}
