import { describe, expect, test } from 'vitest';
import { typedSite } from '@/storage/sites/typed-site';

describe('an address as one types it', () => {
  test.each([
    ['harbour-post.example', 'harbour-post.example'],
    ['  www.harbour-post.example  ', 'harbour-post.example'],
    ['https://www.harbour-post.example/news?q=1#top', 'harbour-post.example'],
    ['HTTP://Harbour-Post.Example', 'harbour-post.example'],
    ['m.post.co.uk/sport', 'post.co.uk'],
    ['news.post.example', 'news.post.example'],
    ['post.example:8080/a', 'post.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['zeitung-köln.example', 'xn--zeitung-kln-zfb.example'],
    ['www.com', 'www.com'],
  ])('%s is of %s', (typed, site) => {
    expect(typedSite(typed)).toEqual({ site, refusal: null });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['the harbour post', 'not_address'],
    ['post', 'not_address'],
    ['.example', 'not_address'],
    ['post..example', 'not_address'],
    ['*.example', 'not_address'],
    ['<all_urls>', 'not_address'],
    ['*', 'not_address'],
    ['http://', 'not_address'],
    ['-post.example', 'not_address'],
    [`${'a'.repeat(300)}.example`, 'not_address'],
    [`post.example/${'a'.repeat(3000)}`, 'not_address'],
    ['file:///etc/hosts', 'not_web'],
    ['chrome://extensions', 'not_web'],
    ['javascript:alert(1)', 'not_web'],
    ['mailto:editor@post.example', 'not_web'],
    ['ftp://post.example', 'not_web'],
    ['co.uk', 'whole_country'],
    ['https://com.au/', 'whole_country'],
  ])('“%s” names none: %s', (typed, refusal) => {
    expect(typedSite(typed)).toEqual({ site: null, refusal });
  });
});
