import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import markdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, type ExportFormatName } from '@/storage/exchange/export/export-formats';
import { type Citation, citationOf } from '@/storage/exchange/formats/citation';
import { COPY_FORMATS } from '@/storage/exchange/formats/copy-formats';
import { keptText } from '@/storage/kept-text';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { HOSTILE_STRINGS, MEGABYTE } from '../../hostile-strings';
import { countCases } from '../../trust-cases';
import { person } from '../invented';
import { saved, WORDS } from './formats/invented-citation';

const STRINGS = [...HOSTILE_STRINGS, MEGABYTE];

/** A quotation that says it everywhere: as words, as name and role, as title, outlet, author, note and tag. */
function everywhere(text: string): SavedQuotation {
  const quotation = {
    parts: [{ exact: text, prefix: text.slice(0, 32), suffix: '', start: 0, end: text.length }],
    sources: [person(text, text)],
    ...{ cue: text, mention: text, hedge: text, via: text, onBehalfOf: text, channel: text, context: text },
    annotation: { note: text, tags: [text], at: '2024-11-02T08:00:00.000Z' },
  };
  const article = { title: text, outlet: text, authors: [text], language: text, published: text };
  return saved(text, quotation, article);
}

/** As the library keeps it, and as an older one may have kept it. */
const CASES = STRINGS.flatMap((text) => [keptText(text), text]).map((text) => {
  const each = everywhere(text);
  return { text, saved: each, citation: citationOf(each, WORDS, 0.7) };
});

function exported(name: ExportFormatName, { saved, citation }: (typeof CASES)[number]): string {
  const { head, row, foot } = EXPORT_FORMATS[name];
  return head + row({ saved, citation, words: WORDS }) + foot;
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

test('[T1] there are at least 200 hostile strings, each but once', () => {
  expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(200);
  countCases('T1', CASES.length * (Object.keys(COPY_FORMATS).length + Object.keys(EXPORT_FORMATS).length));
});

describe('[T1] Markdown', () => {
  const parser = markdownIt({ html: true });
  const flat = (tokens: readonly Token[]): Token[] =>
    tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
  const KINDS =
    /^(?:inline|text|text_special|softbreak|link_open|link_close|(?:paragraph|blockquote)_(?:open|close))$/;

  test.each([
    ['copied', ({ citation }: (typeof CASES)[number]) => COPY_FORMATS.markdown(citation)],
    ['exported', (each: (typeof CASES)[number]) => exported('markdown', each)],
  ])('%s: paragraphs, one block quotation and one link, whatever is said', (_, write) => {
    for (const each of CASES) {
      const tokens = flat(parser.parse(write(each), {}));
      expect(
        tokens.map(({ type }) => type).filter((type) => !KINDS.test(type)),
        JSON.stringify(each.text),
      ).toEqual([]);
      const links = tokens.filter(({ type }) => type === 'link_open').map((token) => token.attrGet('href'));
      expect(links).toHaveLength(1);
      expect(links[0]).toMatch(/^https:\/\/harbour-post\.example\/2024\/bridge(?:#:~:text=\S+)?$/);
      expect(tokens.filter(({ type }) => type === 'blockquote_open')).toHaveLength(1);
    }
  });

  test('the words are those that were said', () => {
    for (const { text, citation } of CASES) {
      const [, , inline] = parser.parse(COPY_FORMATS.markdown(citation), {});
      const said = flat(inline?.children ?? [])
        .map(({ content }) => content)
        .join('');
      expect(said, JSON.stringify(text)).toBe(saidWords(citation));
    }
  });
});

/** In double marks, those within turned into single ones. */
function saidWords({ parts }: Citation): string {
  const inner = parts
    .join(' … ')
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  return `“${inner}”`;
}

test('[T1] HTML: the elements that we made, with the attributes that we gave them', () => {
  const ATTRIBUTES = { blockquote: ['cite', 'lang'], a: ['href'], time: ['datetime'] } as Record<
    string,
    string[]
  >;
  for (const { text, citation } of CASES) {
    const { document } = parseHTML(`<body>${COPY_FORMATS.html(citation)}</body>`);
    const elements = [...document.querySelectorAll('body *')];
    const names = elements.map(({ localName }) => localName);
    expect(
      names.filter((name) => name !== 'time'),
      JSON.stringify(text),
    ).toEqual(['figure', 'blockquote', 'p', 'figcaption', 'a', 'cite']);
    for (const element of elements) {
      const allowed = ATTRIBUTES[element.localName] ?? [];
      expect(element.getAttributeNames().filter((name) => !allowed.includes(name))).toEqual([]);
    }
    expect(document.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/harbour-post\.example\//);
    expect(document.querySelector('p')?.textContent).toBe(saidWords(citation));
  }
});

test('[T1, T5] CSV: a row of its columns, every text as it was behind its apostrophe, no formula', () => {
  const [head = []] = parseCsv(EXPORT_FORMATS.csv.head, { bom: true }) as string[][];
  countCases('T5', CASES.length * head.length);
  for (const each of CASES) {
    const rows = parseCsv(exported('csv', each), { bom: true, columns: true, max_record_size: 0 }) as Record<
      string,
      string
    >[];
    expect(rows, JSON.stringify(each.text)).toHaveLength(1);
    const [row = {}] = rows;
    expect(Object.keys(row)).toEqual(head);
    for (const field of Object.values(row)) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    expect(row.note?.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/, '')).toBe(each.text.toWellFormed());
  }
});

test.each(['annotation', 'schema', 'csl'] as const)('[T1] %s: JSON with the texts as they were', (name) => {
  for (const each of CASES) {
    const json = JSON.parse(exported(name, each));
    const [item] = json.items ?? json['@graph'] ?? json;
    const texts = stringsIn(item);
    expect(texts, JSON.stringify(each.text)).toContain(
      name === 'annotation' ? each.text : each.citation.outlet,
    );
    // What is read as an address is one of ours.
    for (const address of [
      item.URL,
      item.url,
      item.target?.[0]?.source,
      item.isPartOf?.url,
      item.isPartOf?.['@id'],
    ]) {
      if (address !== undefined) expect(address).toMatch(/^https:\/\/harbour-post\.example\//);
    }
    expect(Object.keys(item)).not.toContain('evil');
  }
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('[T1] BibTeX: one entry with the title as it was, and no command but those that write a character', () => {
  for (const { text, citation } of CASES) {
    const entry = COPY_FORMATS.bibtex(citation);
    const commands = [...entry.matchAll(/\\([a-z]+)/gi)].map(([, name = '']) => name);
    expect(
      commands.filter((name) => !/^text[a-z]+$/.test(name)),
      JSON.stringify(text),
    ).toEqual([]);
    const items = plugins.input.chain(entry, { generateGraph: false }) as { title?: string; URL?: string }[];
    expect(items).toHaveLength(1);
    expect(items[0]?.URL).toMatch(/^https:\/\/harbour-post\.example\//);
    expect(oneSpace(items[0]?.title ?? '')).toBe(oneSpace(citation.title ?? ''));
  }
});

test('[T1] wiki text: one reference with the fields that we gave it', () => {
  for (const { text, citation } of CASES) {
    const written = COPY_FORMATS.wiki(citation);
    const [, said = '', reference = ''] = /^(.*?)<ref>\{\{cite news \|(.*)\}\}<\/ref>$/s.exec(written) ?? [];
    const plain = said.replace(/<!-- (?:(?!-->).)* -->/s, '');
    expect(plain + reference, JSON.stringify(text)).not.toMatch(/[<>]|\{\{|\}\}|\[\[|\]\]|''|~~~|__[A-Z]+__/);
    const names = reference.split(' |').map((field) => /^([a-z\d-]+)=/.exec(field)?.[1]);
    expect(names.filter((name) => name === undefined)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each(['text', 'apa', 'chicago', 'mla'] as const)('[T1] %s: as many lines as for plain words', (name) => {
  const plain = COPY_FORMATS[name](citationOf(saved('plain'), WORDS, 0.7));
  for (const { text, citation } of CASES) {
    const written = COPY_FORMATS[name](citation);
    expect(written.split(/[\n\r\u2028\u2029\u0085]/), JSON.stringify(text)).toHaveLength(
      plain.split('\n').length,
    );
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
  }
});
