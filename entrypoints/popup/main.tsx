import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import '../surfaces/beside.css';
import './style.css';
import { BesidePage } from '../surfaces/beside-page';

document.documentElement.lang = i18n.t('interface_language');
const root = document.getElementById('app');
if (root) render(<BesidePage kind="popup" />, root);
