import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import '../popup/style.css';
import '../welcome/style.css';
import { Welcome } from '../welcome/welcome';
import './beside.css';
import { BesidePage } from './beside-page';
import { speakLanguage } from './speak-language';

// Popup, side panel and welcome page start by one script: the page tells which it is.
const { kind } = document.body.dataset;

speakLanguage();
if (kind === 'welcome') document.title = `${i18n.t('welcome_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) {
  const isPanel = kind === 'panel';
  render(kind === 'welcome' ? <Welcome /> : <BesidePage kind={isPanel ? 'panel' : 'popup'} />, root);
}
