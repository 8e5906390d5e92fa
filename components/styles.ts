/** The looks of all shared views, in the order in which they build on each other. */
import './tokens.css';
import './base.css';
import './controls.css';
import './speakers.css';
import './words.css';
import './items.css';
import './copy-menu.css';
import './dialog.css';
import './settings.css';
import './detail/detail.css';
