// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ArticleChanges } from '@/page/article-changes';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { loadPage, prose } from './page-of';

const PAGE = `<header><p id="clock">12:00</p></header><main><article><h1>Ferry stops</h1>${prose(3)}
  <p id="said">“We wait,” said Ana Petrova.</p><div class="ad-slot ad" id="ad"><p>Buy boats</p></div>
  <p id="more" class="folded">“We go,” said Bo Lind.</p></article></main><aside id="aside"></aside>`;

const byId = (id: string) => document.getElementById(id) as HTMLElement;

/** Whether what is done to the page concerns its article. */
async function concerns(change: () => void): Promise<boolean> {
  loadPage(PAGE);
  const page = finish(readArticle(document, 'Ferry stops', false, () => 'en'));
  const changes = new ArticleChanges();
  const answer = new Promise<boolean>((resolve) => {
    const observer = new MutationObserver((records) => resolve(changes.concern(records, page)));
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
  });
  change();
  return answer;
}

test.each([
  ['a word of the article', () => byId('said').firstChild?.replaceWith('“We go,” she said.')],
  ['the text set anew', () => (byId('said').textContent = '“We wait,” said Ana Petrova.')],
  ['the data of its node', () => ((byId('said').firstChild as Text).data = '“No.”')],
  ['a clone in its place', () => byId('said').replaceWith(byId('said').cloneNode(true))],
  ['a paragraph taken out', () => byId('said').remove()],
  ['the whole article rendered anew', () => document.querySelector('main')?.replaceChildren()],
  ['a paragraph that comes late', () => byId('said').insertAdjacentHTML('afterend', '<p>“Why?”</p>')],
  ['a paragraph that is unfolded', () => byId('more').classList.remove('folded')],
  ['an article that follows', () => document.body.insertAdjacentHTML('beforeend', `<div>${prose(3)}</div>`)],
])('%s concerns it', async (_name, change) => {
  expect(await concerns(() => void change())).toBe(true);
});

test.each([
  ['a clock above', () => (byId('clock').textContent = '12:01')],
  ['an advertisement', () => (byId('ad').innerHTML = '<p>Buy more boats</p>')],
  ['a picture', () => byId('said').insertAdjacentHTML('afterend', '<figure><img></figure>')],
  ['a script', () => document.querySelector('article')?.append(document.createElement('script'))],
  ['long text in an aside', () => (byId('aside').innerHTML = prose(9))],
  ['a class of the body', () => document.body.classList.add('scrolled')],
])('%s does not', async (_name, change) => {
  expect(await concerns(() => void change())).toBe(false);
});
