/** Markers in each paragraph, as many as a review has in its densest ones. */
const MARKERS_A_PARAGRAPH = 4;
const REFERENCES = 100;

/** An invented health article in which so many citation numbers stand, with the list that they cite. */
export function generateMarked(markers: number): string {
  const number = (at: number) => 1 + (at % REFERENCES);
  const sentence = (at: number) =>
    `Patients who slept badly had more pain after ${2 + (at % 40)} weeks of treatment than those who slept well. (${number(at)})`;
  const paragraphs = Array.from({ length: Math.ceil(markers / MARKERS_A_PARAGRAPH) }, (_, at) => {
    const sentences = Array.from({ length: MARKERS_A_PARAGRAPH }, (_, part) =>
      sentence(at * MARKERS_A_PARAGRAPH + part),
    );
    return `<p>${sentences.join(' ')}</p>`;
  });
  const entries = Array.from(
    { length: REFERENCES },
    (_, at) =>
      `<li>Miller A, Stone BC. Sleep and pain, part ${at + 1}. J Invented Med. 2015;${at + 1}(2):3-9. doi:10.5555/marked.${at + 1}</li>`,
  );
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Sleep, pain and the treatment of patients</title>
<style>body{font:16px/1.5 sans-serif}article{max-width:40em;margin:auto}::highlight(evidence-overlay){text-decoration:underline}</style></head>
<body><article><h1>Sleep, pain and the treatment of patients</h1>
${paragraphs.join('\n')}
<h2>References</h2><ol>
${entries.join('\n')}
</ol></article></body></html>`;
}
