import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { optionsHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<Options host={optionsHost} />, place);
