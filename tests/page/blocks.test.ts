// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { pageOf, prose } from './page-of';

/** The blocks as `kind: text`, with the author behind the kind where there is one. */
function blocksOf(body: string, isLive = false): string[] {
  const page = finish(readArticle(pageOf(body), 'Ferry stops for the winter', isLive, () => 'en'));
  return (page?.article.blocks ?? []).map(({ kind, author, start, end }) => {
    return `${kind}${author ? ` (${author})` : ''}: ${page?.article.text.slice(start, end)}`;
  });
}

const P =
  'The ferry between the two islands stopped on Monday because of the ice, the harbour office told the local paper.';
const H1 = '<h1>Ferry stops for the winter</h1>';

describe('what is read', () => {
  test.each([
    ['the headline', `<main>${H1}${prose(2)}</main>`, 'headline: Ferry stops for the winter'],
    [
      'a standfirst between headline and text',
      `<header>${H1}<p class="article__standfirst">Islanders hear of it on a Monday.</p></header><div>${prose(2)}</div>`,
      'standfirst: Islanders hear of it on a Monday.',
    ],
    [
      'a standfirst whose name is two words',
      `<header>${H1}<p class="ArticleSubHeading">Islanders hear of it on a Monday.</p></header><div>${prose(2)}</div>`,
      'standfirst: Islanders hear of it on a Monday.',
    ],
    [
      'a standfirst that is called a teaser',
      `<header>${H1}<p class="ArticleTeaserText_text">Islanders hear of it on a Monday.</p></header><div>${prose(2)}</div>`,
      'standfirst: Islanders hear of it on a Monday.',
    ],
    [
      'a cross-head',
      `<article>${prose(1)}<h2>Ice on the sound</h2>${prose(1)}</article>`,
      'heading: Ice on the sound',
    ],
    [
      'a caption',
      `<article>${prose(1)}<figure><img><figcaption>The boat in June</figcaption></figure>${prose(1)}</article>`,
      'caption: The boat in June',
    ],
    [
      'a list item',
      `<article>${prose(2)}<ul><li>“No boat,” says the office</li></ul></article>`,
      'list-item: “No boat,” says the office',
    ],
    [
      'a quotation set apart, with who signed it',
      `<article>${prose(2)}<blockquote><p>We wait for spring.</p><footer>— Ana Petrova</footer></blockquote></article>`,
      'blockquote (Ana Petrova): We wait for spring.',
    ],
    [
      'a pull quote, even in an aside',
      `<article>${prose(2)}<aside class="element-pullquote"><p>We wait for spring</p></aside></article>`,
      'pull-quote: We wait for spring',
    ],
    [
      'a post with its author, whatever the box is called',
      `<article>${prose(2)}<div class="social-widget"><blockquote class="twitter-tweet"><p>No boat today <a href="#">pic.twitter.com/x1</a></p>— Bo Lind (@bolind) <a href="#">January 5</a></blockquote></div></article>`,
      'embed (Bo Lind): No boat today',
    ],
    [
      'paragraphs made of <div>',
      `<div class="story"><div>${P}</div><div>${P} Again.</div></div>`,
      `paragraph: ${P} Again.`,
    ],
    [
      'paragraphs cut by <br><br>',
      `<div class="story">${P}<br><br>${P} Again.</div>`,
      `paragraph: ${P} Again.`,
    ],
    [
      'paragraphs cut by <br> with nothing to see between the two',
      `<div class="story">${P}<br><!-- ad --><span></span><br>${P} Again.</div>`,
      `paragraph: ${P} Again.`,
    ],
    ['but not by one <br>', `<div class="story">${P}<br>${P} Again.</div>`, `paragraph: ${P} ${P} Again.`],
    [
      'text of which all stands in a <span>',
      `<table><tr><td><span id="lblBody">${P}<br><br>${P} Again.</span></td></tr></table>`,
      `paragraph: ${P} Again.`,
    ],
    [
      'parts of which a page builder calls each a widget',
      `<div>${[1, 1, 1, 1].map(() => `<div class="elementor-element elementor-widget">${prose(1)}</div>`).join('')}</div>`,
      `paragraph: ${P}`,
    ],
    [
      'the part that is free to read, by its name a teaser',
      `<article><div class="teaser-content"><p>${P} First.</p></div>${prose(4)}</article>`,
      `paragraph: ${P} First.`,
    ],
    [
      'a text whose name says what it has not',
      `<main><div class="entry-content no-share"><p>${P} First.</p></div>${prose(4)}</main>`,
      `paragraph: ${P} First.`,
    ],
    [
      'a short part of the text that is set like the long one',
      `<article>${H1}<div class="module text">${prose(9)}</div><div class="module text">${prose(1)}<p>“We wait,” she said.</p></div></article>`,
      'paragraph: “We wait,” she said.',
    ],
    [
      'what an article is about, in the name of its element',
      `<article class="post tag-polls">${H1}${prose(3)}<p>${P} Last.</p></article><div id="comments">${prose(20)}</div>`,
      `paragraph: ${P} Last.`,
    ],
    [
      'a first paragraph that stands by the headline alone',
      `<main><header>${H1}<div><p>${P} First.</p></div></header><div>${prose(4)}</div></main>`,
      `paragraph: ${P} First.`,
    ],
    [
      'words below a picture that nobody calls a caption',
      `<article>${prose(1)}<figure><img><p>The boat in June</p></figure>${prose(1)}</article>`,
      'caption: The boat in June',
    ],
    [
      'a caption’s text',
      `<article>${prose(1)}<div class="image-caption-text">The boat in June</div>${prose(1)}</article>`,
      'caption: The boat in June',
    ],
    [
      'a quotation set apart in a <figure>',
      `<article>${prose(2)}<figure><blockquote>We wait for spring.</blockquote></figure></article>`,
      'blockquote: We wait for spring.',
    ],
    [
      'a link within a sentence',
      `<article>${prose(2)}<p>“We <a href="/x">wait</a>,” she said.</p></article>`,
      'paragraph: “We wait,” she said.',
    ],
    [
      'a note in brackets',
      `<article>${prose(2)}<p>[The letter was <a href="/x">found</a>.]</p></article>`,
      'paragraph: [The letter was found.]',
    ],
    [
      'an article in a box that is called a sidebar',
      `<div class="sidebar">${prose(4)}<p>“We wait,” she said.</p></div>`,
      'paragraph: “We wait,” she said.',
    ],
    [
      'a sentence that begins like a teaser',
      `<article>${prose(2)}<p>Related charges are pending, the court said.</p></article>`,
      'paragraph: Related charges are pending, the court said.',
    ],
  ])('%s', (_name, body, expected) => {
    expect(blocksOf(body)).toContain(expected);
  });

  test('a brief that is called “text with summary” is no standfirst, and is read once', () => {
    const body = `${H1}<div class="field--type-text-with-summary">${prose(3)}</div>`;
    expect(blocksOf(body).slice(1)).toEqual([1, 2, 3].map(() => `paragraph: ${P}`));
  });

  test('a row of the page that is set like the article’s is not part of it', () => {
    const row = `<div class="row">${prose(1)}<p>“Never,” he said.</p></div>`;
    const blocks = blocksOf(`<main>${H1}<div class="row"><article>${prose(9)}</article></div>${row}</main>`);
    expect(blocks.length).toBe(10);
  });

  test('neither a byline nor a teaser by the headline is a first paragraph', () => {
    const teaser = `<p>Live updates: all that the mayor and the skipper said on the quay this morning</p>`;
    const header = `<header>${H1}<p>By Ruth Ellerby, islands editor, in Northgate</p>${teaser}</header>`;
    expect(blocksOf(`<main>${header}<div>${prose(4)}</div></main>`).length).toBe(5);
  });

  test('headings of a live blog begin its entries, where they lead to the entry too', () => {
    const linked = `<a href="/live#b1"><h2>Boat is free</h2></a>`;
    expect(blocksOf(`<main>${H1}${linked}${prose(2)}</main>`, true)).toContain('entry: Boat is free');
    expect(blocksOf(`<main>${H1}${prose(2)}<h2>Boat is stuck</h2>${prose(2)}</main>`, true)).toContain(
      'entry: Boat is stuck',
    );
  });

  test('text in an open shadow root', () => {
    const document = pageOf(`<article>${prose(2)}<x-text></x-text></article>`);
    const host = document.querySelector('x-text') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>“We wait,” she said.</p>';
    const page = finish(readArticle(document, '', false, () => 'en'));
    expect(page?.article.text).toContain('“We wait,” she said.');
  });
});

describe('what is left out', () => {
  test.each([
    ['scripts', '<script>let a = "said"</script>'],
    ['hidden text', '<p hidden>said</p>'],
    ['text hidden by its style', '<p style="display: none">said</p>'],
    ['text for screen readers alone', '<span class="sr-only">said</span>'],
    ['navigation', '<nav><p>said</p></nav>'],
    ['an aside', '<aside><p>said</p></aside>'],
    ['related stories', '<div class="related-stories"><p>said</p></div>'],
    ['a newsletter box', '<div class="NewsletterSignup"><p>said</p></div>'],
    ['a cookie notice', '<div id="cookie-notice"><p>said</p></div>'],
    ['a widget', '<div class="widget"><p>said</p></div>'],
    ['a teaser', '<div class="story-teaser"><div class="teaser-content"><p>said</p></div></div>'],
    ['who writes', '<div class="writer-bio"><p>Ann has said it for years</p></div>'],
    ['what one might like', '<div class="you-might-like"><p>“Never,” said the mayor</p></div>'],
    ['what is suggested', '<div class="suggested-reads"><p>What the mayor said</p></div>'],
    ['the newest', '<div class="latest-posts"><p>What the mayor said</p></div>'],
    ['a call to give', '<div class="cta-box"><p>Give now, the editor said</p></div>'],
    ['a thread of comments', '<div class="comment-thread"><p>said</p></div>'],
    ['a quiz', '<div class="quiz-embed"><p>Who said it?</p></div>'],
    ['a form for subscriptions', '<div class="wp-block-jetpack-subscriptions"><p>said</p></div>'],
    ['what is not to be printed', '<div class="no-print"><p>said</p></div>'],
    ['a link around blocks', '<div><a href="/x"><div><h4>“Never”</h4><p>The mayor said</p></div></a></div>'],
    [
      'links in brackets',
      '<p>[ <a href="/x">“Never,” the mayor said</a><span>Opens in new window</span> ]</p>',
    ],
    ['a list of comments', '<ol class="commentlist"><li><p>said</p></li></ol>'],
    ['comments', '<section class="article-comments"><p>said</p></section>'],
    ['the byline', '<div class="byline">said</div>'],
    ['share buttons', '<ul class="share-tools"><li>said</li></ul>'],
    ['a teaser in French', '<p>Lire aussi : <a href="/x">« Non », said</a> le maire</p>'],
    ['a teaser in Spanish', '<p>Te puede interesar: «No», said el alcalde</p>'],
    ['a teaser in German', '<p>Lesen Sie auch: „Nein“, said der Bürgermeister</p>'],
    ['a paragraph that is one link', '<p><a href="/x">“Never,” the mayor said</a></p>'],
    ['a line that leads elsewhere', '<p>Read more: <a href="/x">What she said</a></p>'],
    ['a film', '<p>Video: “We will be back,” the skipper said</p>'],
    ['what may be listened to', '<p>Listen: what the mayor said about the pier</p>'],
    ['other updates', '<p>Live updates: all that was said on the quay</p>'],
    ['a heading for links', '<h3>More: what the council said</h3>'],
    [
      'a list of links',
      '<ul><li><a href="/1">What she said</a></li><li><a href="/2">What he said</a></li></ul>',
    ],
    ['the bare address of an embed', '<p>https://example.org/said</p>'],
  ])('%s', (_name, box) => {
    const blocks = blocksOf(`<article>${H1}${prose(2)}${box}${prose(2)}</article>`);
    expect(blocks.length).toBe(5);
    expect(blocks.join('\n')).not.toContain('said');
  });
});

test.each(['<nav><a href="/">Home</a></nav>', `<div><a href="/x"><span>${P}</span></a></div>`])(
  'a page without running text has no article: %s',
  (body) => {
    expect(finish(readArticle(pageOf(body), '', false, () => 'en'))).toBeNull();
  },
);

test('reading leaves the page as it was', () => {
  const document = pageOf(`<main>${H1}<div class="related">x</div>${prose(3)}<ul><li>One</li></ul></main>`);
  const before = document.documentElement.outerHTML;
  finish(readArticle(document, 'Ferry stops for the winter', false, () => 'en'));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page nested deeper than any parser nests is read without harm', () => {
  const document = pageOf(`<article>${prose(2)}</article>`);
  let inner = document.body.appendChild(document.createElement('div'));
  for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'said '.repeat(100);
  expect(finish(readArticle(document, '', false, () => 'en'))?.article.text).not.toContain('said');
});
