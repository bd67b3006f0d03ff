import { render } from 'preact';
import { WorksheetPage } from '../../components/worksheet/WorksheetPage.tsx';
import { worksheetHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<WorksheetPage host={worksheetHost} />, place);
