import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import type { Article } from '@/engine';
import { readPage } from '@/page/read-page';
import { finish } from '@/page/slices';
import { SHARED } from './corpora';

/**
 * The article of a saved page under `../shared/pages`, as the extension's reader reads it; null where it finds none. No
 * script of the page runs and nothing is loaded. happy-dom knows no layout, so that text which only a style sheet hides is read too.
 */
export function readSavedPage(name: string): Article | null {
  const window = new Window({ url: 'https://news.example/article' });
  // What the page's code expects of a browser.
  for (const key of [
    'Node',
    'NodeFilter',
    'Element',
    'HTMLElement',
    'Document',
    'getComputedStyle',
    'Range',
  ] as const)
    Reflect.set(globalThis, key, Reflect.get(window, key));
  const html = readFileSync(path.join(SHARED, 'pages', `${name}.html`), 'utf8');
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const options = { url: 'https://news.example/article', isWanted: true, before: null };
  return finish(readPage(document, options)).page?.article ?? null;
}
