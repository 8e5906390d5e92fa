import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/quotations.css';
import '@/components/controls.css';
import './style.css';
import { Welcome } from './welcome';

document.documentElement.lang = i18n.t('interface_language');
document.title = `${i18n.t('welcome_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
