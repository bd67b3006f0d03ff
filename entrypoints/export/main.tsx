import { render } from 'preact';
import { ExportPage } from '../../components/export/ExportPage.tsx';
import { exportHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<ExportPage host={exportHost} />, place);
