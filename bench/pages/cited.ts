import { everywhere } from '../../scripts/stand-in/sample-works.ts';

/** An invented health article that cites so many papers, each with a DOI and a PubMed number that the stand-in knows. */
export function generateCited(references: number): string {
  const numbers = Array.from({ length: references }, (_, at) => at + 1);
  const paragraphs = numbers.map(
    number =>
      `<p>The symptoms of the patients in group ${number} came back in the second year. (${number})</p>`,
  );
  const entries = numbers.map(number => {
    const { doi, pmid } = everywhere(number);
    return `<li>Muster A, Example N. A paper. J Sample Med. 2012. <a href="https://doi.org/${doi}">doi:${doi}</a> PMID: ${pmid}</li>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Symptoms, pain and treatment</title>
<style>body{font:16px/1.5 sans-serif}</style></head>
<body><article><h1>Symptoms, pain and treatment of patients</h1>
${paragraphs.join('\n')}
<h2>References</h2><ol>
${entries.join('\n')}
</ol></article></body></html>`;
}
