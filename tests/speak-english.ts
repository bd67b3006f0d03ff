import { speak } from '../lib/wording/index.ts';
import { english } from '../lib/wording/languages.ts';

/* As the background and our pages do before anything is said; a test of another language speaks it itself. */
speak(english);
