import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeHealth } from '../lib/article/health-gate.ts';
import { startDetector } from '../lib/overlay/detector.ts';

export default defineUnlistedScript({ globalName: false, main: () => startDetector(looksLikeHealth) });
