import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/quotations.css';
import '@/components/controls.css';
import './style.css';
import { Popup } from './popup';

document.documentElement.lang = i18n.t('interface_language');
const root = document.getElementById('app');
if (root) render(<Popup />, root);
