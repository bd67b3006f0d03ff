import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupHost } from './host.ts';

const place = document.getElementById('page');
if (place) render(<Popup host={popupHost} />, place);
