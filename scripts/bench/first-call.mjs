import { readFileSync } from 'node:fs';

/**
 * What `npm run bench` runs in a fresh process each time, with the file of the bundled engine and of an article: the
 * milliseconds that it takes to load the engine and to read its first article. Plain JavaScript: nothing is loaded but
 * what is measured.
 */
const [, , engine = '', article = ''] = process.argv;
const text = readFileSync(article, 'utf8');
const start = performance.now();
const { articleFromText, attributeQuotations } = await import(engine);
const loaded = performance.now();
attributeQuotations(articleFromText(text));
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));
