import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import './style.css';
import { Options } from './options';

document.documentElement.lang = i18n.t('interface_language');
document.title = `${i18n.t('options_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) render(<Options />, root);
