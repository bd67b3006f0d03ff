import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import moreTerms from '../data/health-terms-beyond-english.tsv?raw';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.evidenceOverlayTerms = moreTerms;
  },
});
