import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import { speakLanguage } from '../surfaces/speak-language';
import './style.css';
import { Options } from './options';

speakLanguage();
document.title = `${i18n.t('options_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) render(<Options />, root);
