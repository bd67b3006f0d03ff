/**
 * An invented health article for a pointer that rests while the page does not: markers in the text, in a box that
 * scrolls, in one that is shown by a class alone, in a layer over the page, within the article and at the end of the page; a frame beside a marker.
 */
export const PARTING_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Hay fever: symptoms and treatment</title>
<style>
body { margin: 0 auto; max-width: 44rem; font: 17px/1.6 Arial, sans-serif; }
#box { height: 120px; overflow: auto; }
#beside { display: flex; gap: 60px; }
#beside p { width: 20rem; }
#later, #layer, #picture { display: none; }
#later.shown { display: block; }
#layer.shown, #picture.shown { display: block; position: fixed; inset: 20%; padding: 2rem; background: #eee; }
.air { height: 900px; }
</style></head>
<body><main><article><h1>Hay fever: symptoms and treatment</h1><p>By Ada Muster. Updated May 2, 2023</p>
<p>Hay fever is a disease of the nose. Doctors treat most patients with a spray (1).</p>
<p>A doctor makes the diagnosis from the symptoms and a blood test. The medicine has few side effects; a patient with
asthma, an infection or high blood pressure needs another treatment, and a clinic can try a therapy against the allergy.</p>
<div id="above"></div><div class="air"></div>
<p id="text">The symptoms last for some weeks in most patients <span id="marker">(2)</span>.</p>
<div class="air"></div>
<div id="box"><p>In this box there is more to read.</p><p>Children have milder symptoms than their parents (3).</p>
<div class="air"></div></div>
<div class="air"></div>
<div id="beside"><p>Salt water helps some of the patients with pain (4).</p><iframe srcdoc="A frame."></iframe></div>
<div class="air"></div>
<div id="later"><p>A dose in the evening has the same effect as one in the morning (5).</p></div>
<div id="layer"><p>Patients with asthma ask their doctor first (6).</p></div>
<div class="air"></div>
<h2>References</h2><ol>${Array.from(
  { length: 6 },
  (_, at) =>
    `<li>Muster A. Hay fever, part ${at + 1}. J Sample Med. 2004;${at + 1}:1-9. doi:10.5555/hay.${at + 1}</li>`,
).join(
  '',
)}</ol></article></main><div id="picture"><p>Patients show their nose to the doctor (1, 6).</p></div></body></html>`;
