import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strayTexts } from './stray-texts';

const FILES = ['components', 'entrypoints', 'page']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file));

/** What is the same in every language. */
const NAMES = new Set(['On Record']);

/** A template of which a part is text. */
const TEMPLATE = '`$' + '{count} found`';

test.each(FILES)('%s has no text of its own', (file) => {
  const found = strayTexts(readFileSync(file, 'utf8'), file).filter((text) => !NAMES.has(text));
  expect(found).toEqual([]);
});

test.each([
  ['<p>Saved</p>', ['Saved']],
  ['<p>{"Saved"} {isOld ? "before" : "now"}</p>', ['Saved', 'before', 'now']],
  [`<p>{count > 0 && ${TEMPLATE} + 'here'}</p>`, [' found', 'here']],
  ['<input placeholder="Search" title={"Find"} class="field" type="search" />', ['Search', 'Find']],
  ['<Fact name="Said" />', ['Said']],
  ["line.append('said', name)", ['said']],
  ["button(document, 'close', { text: 'Close', label: 'Close it' }, act)", ['Close', 'Close it']],
  ["element(document, 'p', 'note', 'Changed')", ['Changed']],
  ["card.setAttribute('aria-label', 'Who')", ['Who']],
  ["card.textContent = 'Who'", ['Who']],
  [`document.title = ${TEMPLATE}`, [' found']],
  [`document.title = kind === 'old' ? title : name || 'Untitled'`, ['Untitled']],
  // What is no text for a reader.
  ['<p class="note" data-kind="a">{i18n.t("note_label")} · {names.join(", ")} “{words}”</p>', []],
  ['<p>{isOld ? <b>×</b> : null} → 10</p>', []],
  ["row.setAttribute('role', 'group'); element(document, 'p', 'note', words.note)", []],
])('in %s it finds %j', (code, texts) => {
  expect(strayTexts(code)).toEqual(texts);
});
