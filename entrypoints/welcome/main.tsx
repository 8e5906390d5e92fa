import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import './style.css';
import { Welcome } from './welcome';

document.documentElement.lang = i18n.t('interface_language');
document.title = `${i18n.t('welcome_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
