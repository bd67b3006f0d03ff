import { render } from 'preact';
import { CitedPageView } from '../../components/cited-page/CitedPageView.tsx';
import { citedPageHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<CitedPageView host={citedPageHost} />, place);
