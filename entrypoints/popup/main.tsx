import { render } from 'preact';
import '@/components/styles';
import { speakLanguage } from '../surfaces/speak-language';
import '../surfaces/beside.css';
import './style.css';
import { BesidePage } from '../surfaces/beside-page';

// Popup and side panel start alike: the page tells which it is.
const kind = document.body.dataset.kind === 'panel' ? 'panel' : 'popup';

speakLanguage();
const root = document.getElementById('app');
if (root) render(<BesidePage kind={kind} />, root);
