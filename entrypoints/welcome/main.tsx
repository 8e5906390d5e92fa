import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import { speakLanguage } from '../surfaces/speak-language';
import './style.css';
import { Welcome } from './welcome';

speakLanguage();
document.title = `${i18n.t('welcome_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
