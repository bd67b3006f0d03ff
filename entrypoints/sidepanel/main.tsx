import { render } from 'preact';
import { SidePanel } from '../../components/side-panel/SidePanel.tsx';
import { sidePanelHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<SidePanel host={sidePanelHost} />, place);
