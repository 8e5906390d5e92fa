import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/styles';
import { speakLanguage } from '../surfaces/speak-language';
import '@/components/library/library.css';
import '@/components/comparison/compared-words.css';
import '@/components/comparison/comparison.css';
import '@/components/comparison/over-time.css';
import './style.css';
import { watchForLoss } from '@/storage/opening/watch-for-loss';
import { IN_PRIVATE_WINDOW } from '../surfaces/private-window';
import { Library } from './library';
import { PrivateLibrary } from './private-library';

if (!IN_PRIVATE_WINDOW) watchForLoss();
speakLanguage();
document.title = `${i18n.t('library_title')} – ${i18n.t('extension_name')}`;
const root = document.getElementById('app');
if (root) render(IN_PRIVATE_WINDOW ? <PrivateLibrary /> : <Library />, root);
