import { writeFileSync } from 'node:fs';
import { generateArticle } from './generate-article';

/** Writes an invented news page with an article of this many characters. */
export function writeLongPage(file: string, length: number): void {
  const paragraphs = generateArticle(length)
    .split('\n')
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour money was spent before it was counted',
  });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour money was spent before it was counted</title>
<script type="application/ld+json">${data}</script></head><body><main><article>
<h1>Harbour money was spent before it was counted</h1>
${paragraphs}
</article></main></body></html>`,
  );
}
