import { render } from 'preact';
import '@/components/styles';
import { speakLanguage } from '../surfaces/speak-language';
import '../surfaces/beside.css';
import './style.css';
import { BesidePage } from '../surfaces/beside-page';

speakLanguage();
const root = document.getElementById('app');
if (root) render(<BesidePage kind="panel" />, root);
