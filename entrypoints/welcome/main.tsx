import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { welcomeHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<Welcome host={welcomeHost} />, place);
