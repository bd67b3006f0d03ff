/**
 * Runs in a page: everything that is no plain text in the overlay's root, or in a document, or in another tab of the
 * extension (by its path, when it runs in one), and every character that could turn a line around. Empty where all is
 * as it should be.
 */
export function unsafeIn(place: ShadowRoot | Document | string): string[] {
  const tabs = () => chrome.extension.getViews({ type: 'tab' });
  const root =
    typeof place === 'string' ? tabs().find(view => view.location.pathname === place)?.document : place;
  if (!root) return [`no ${String(place)}`];
  const plain =
    'HTML HEAD META TITLE LINK BODY STYLE DIV SPAN P H1 H2 H3 H4 H5 UL OL LI DL DT DD A BUTTON STRONG EM SMALL Q BLOCKQUOTE CITE ' +
    'DETAILS SUMMARY ARTICLE SECTION ASIDE HEADER FOOTER NAV MAIN FORM FIELDSET LEGEND LABEL INPUT SELECT OPTION TEXTAREA ' +
    'BR FIGURE FIGCAPTION TABLE CAPTION THEAD TBODY TR TH TD TIME PRE CODE OUTPUT svg g path circle rect line polyline polygon ellipse title';
  const known = new Set(plain.split(' '));
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const { tagName, attributes } = element;
    const isOurScript = tagName === 'SCRIPT' && element.getAttribute('src')?.startsWith('/') === true;
    if (!known.has(tagName) && !isOurScript) found.push(`element ${tagName}`);
    for (const { name, value } of attributes) {
      if (/^on|^srcdoc$|^srcset$|^formaction$|^xlink:/i.test(name)) found.push(`attribute ${name}`);
      const isAddress = tagName === 'A' && name === 'href';
      if (isAddress && !/^(?:https?:\/\/|#|\/[\w.-]+\.html)/.test(value)) found.push(`link to ${value}`);
      if (name === 'style' && /url\(|expression/i.test(value)) found.push(`style ${value}`);
    }
  }
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (/[\u202a-\u202e\u2066\u2067\u200b\ufeff]/.test(text))
      found.push(`turns around: ${JSON.stringify(text)}`);
    let depth = 0;
    for (const sign of text.match(/[\u2068\u2069]/g) ?? []) {
      depth += sign === '\u2068' ? 1 : -1;
      if (depth < 0) break;
    }
    if (depth !== 0) found.push(`isolates that don't close: ${JSON.stringify(text)}`);
  }
  return [...new Set(found)];
}
