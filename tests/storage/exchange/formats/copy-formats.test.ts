import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { citationOf } from '@/storage/exchange/formats/citation';
import { COPY_FORMATS, type CopyFormat } from '@/storage/exchange/formats/copy-formats';
import { dayParts } from '@/storage/exchange/formats/day-parts';
import { initials, personName } from '@/storage/exchange/formats/person-name';
import { person } from '../../invented';
import { HOSTILE } from '../invented-library';
import { cited, saved, WORDS } from './invented-citation';

const PLAIN = cited('We will hold the bridge until Monday.');
const LINK =
  'https://harbour-post.example/2024/bridge#:~:text=We%20will%20hold%20the%20bridge%20until%20Monday.';

test.each<[CopyFormat, string]>([
  [
    'text',
    `“We will hold the bridge until Monday.” — Ana Petrova, mayor of Hull [attribution: sure, not checked]. “Harbour bridge closes for repairs”, The Harbour Post, 2024-11-01. ${LINK}`,
  ],
  [
    'markdown',
    `> “We will hold the bridge until Monday.”\n>\n> — Ana Petrova, mayor of Hull \\[attribution: sure, not checked\\], [Harbour bridge closes for repairs](<${LINK}>), The Harbour Post, 2024-11-01`,
  ],
  [
    'html',
    `<figure>\n  <blockquote cite="${LINK}" lang="en-GB"><p>“We will hold the bridge until Monday.”</p></blockquote>\n  <figcaption>— Ana Petrova, mayor of Hull [attribution: sure, not checked], <a href="${LINK}"><cite>Harbour bridge closes for repairs</cite></a>, The Harbour Post, <time datetime="2024-11-01">2024-11-01</time></figcaption>\n</figure>`,
  ],
  [
    'wiki',
    '“We will hold the bridge until Monday.” — Ana Petrova, mayor of Hull <!-- &#91;attribution: sure, not checked&#93; --><ref>{{cite news |last1=Lindqvist |first1=Mara |title=Harbour bridge closes for repairs |url=https://harbour-post.example/2024/bridge |work=The Harbour Post |date=2024-11-01 |access-date=2024-11-02 |quote=We will hold the bridge until Monday.}}</ref>',
  ],
  [
    'apa',
    '“We will hold the bridge until Monday.” (Ana Petrova, mayor of Hull [attribution: sure, not checked], as cited in Lindqvist, 2024).\n\nLindqvist, M. (2024, November 1). Harbour bridge closes for repairs. The Harbour Post. https://harbour-post.example/2024/bridge',
  ],
  [
    'chicago',
    '“We will hold the bridge until Monday.”\n\nAna Petrova [attribution: sure, not checked], quoted in Mara Lindqvist, “Harbour bridge closes for repairs,” The Harbour Post, November 1, 2024, https://harbour-post.example/2024/bridge.',
  ],
  [
    'mla',
    '“We will hold the bridge until Monday.” (Ana Petrova, mayor of Hull [attribution: sure, not checked], qtd. in Lindqvist).\n\nLindqvist, Mara. “Harbour bridge closes for repairs.” The Harbour Post, 1 Nov. 2024, harbour-post.example/2024/bridge.',
  ],
  [
    'bibtex',
    `@online{lindqvist2024-d5b396b1,\n  author = {Lindqvist, Mara},\n  title = {{Harbour bridge closes for repairs}},\n  organization = {The Harbour Post},\n  date = {2024-11-01},\n  url = {${LINK}},\n  urldate = {2024-11-02},\n  note = {“We will hold the bridge until Monday.” — Ana Petrova, mayor of Hull [attribution: sure, not checked]},\n}`,
  ],
])('%s: a plain one', (format, expected) => {
  expect(COPY_FORMATS[format](PLAIN)).toBe(expected);
});

test('csl: a plain one', () => {
  expect(JSON.parse(COPY_FORMATS.csl(PLAIN))).toEqual([
    {
      id: 'on-record-d5b396b17ca95310',
      type: 'article-newspaper',
      title: 'Harbour bridge closes for repairs',
      'container-title': 'The Harbour Post',
      author: [{ family: 'Lindqvist', given: 'Mara' }],
      issued: { 'date-parts': [[2024, 11, 1]] },
      accessed: { 'date-parts': [[2024, 11, 2]] },
      URL: LINK,
      language: 'en-GB',
      note: '“We will hold the bridge until Monday.” — Ana Petrova, mayor of Hull\n[attribution: sure, not checked]',
    },
  ]);
});

const GUESS = { sure: false, confidence: 0.4, hedge: 'reportedly', via: 'Meridian Wire' };
const DECIDED = { status: 'confirmed' as const };

describe.each(Object.keys(COPY_FORMATS) as CopyFormat[])('%s', (format) => {
  const copied = (...given: Parameters<typeof cited>) => COPY_FORMATS[format](cited(...given));

  test('[T16] says of every answer that nobody has checked it, until the reader has', () => {
    for (const answer of [{ sure: true }, { sure: false, confidence: 0.8 }, GUESS])
      expect(copied('We will hold', answer)).toMatch(/attribution: (?:sure|likely|a guess), not checked/);
    for (const status of ['confirmed', 'corrected', 'rejected', 'added'] as const) {
      expect(copied('We will hold', { status })).toContain(`${status} by the reader`);
      expect(copied('We will hold', { status })).not.toContain('not checked');
    }
  });

  test('says what is not certain, and what the reader decided', () => {
    const guess = copied('We will hold', GUESS);
    for (const said of ['reportedly', 'passed on by Meridian Wire', 'attribution: a guess']) {
      expect(guess).toContain(said);
    }
    expect(copied('a disaster', { negated: 'denied calling' })).toContain('not said: denied calling');
    const entry = { kind: 'entry' as const, author: 'Ruth Ellerby', url: null, time: '14:05' };
    expect(copied('We will hold', { posted: entry })).toContain('entry of 14:05');
    expect(copied('We will hold', DECIDED)).toContain('confirmed by the reader');
    expect(copied('We will hold', { sources: [] })).toContain('speaker unknown');
    expect(copied('We will hold', { missingSince: '2024-12-01T00:00:00Z' })).toContain(
      'gone since 2024-12-01',
    );
  });

  test('puts no marks around the article’s own words', () => {
    const indirect = copied('the bridge would hold', { kind: 'indirect' });
    expect(indirect).not.toMatch(/“the bridge|quote=the/);
    expect(indirect).toContain('in the article’s words');
  });

  test('says nothing that the page did not: no title, author, date, outlet', () => {
    const bare = copied('We will hold', {}, { title: '', authors: [], published: null, outlet: '' });
    expect(bare).not.toMatch(/undefined|null|NaN|, ,|\(\)|“”|""|\[\]/);
    expect(bare).toContain('harbour-post.example');
  });

  test('several speakers stand in a row as the reader’s language has it', () => {
    const sources = [person('Ana Petrova', 'mayor of Hull'), person('Bo Ek')];
    const words = { ...WORDS, listed: (speakers: readonly string[]) => speakers.join(' et ') };
    const citation = citationOf(saved('We will hold', { sources }), words, 0.5);
    for (const format of ['text', 'markdown', 'html', 'wiki', 'apa', 'mla', 'bibtex', 'csl'] as const)
      expect.soft(COPY_FORMATS[format](citation), format).toContain('Ana Petrova, mayor of Hull et Bo Ek');
  });

  test('takes hostile texts for what they are', () => {
    for (const text of HOSTILE) {
      const all = { title: text, outlet: text, authors: [text, `By ${text}`], published: text };
      const given = copied(
        text,
        { hedge: text, via: text, sources: [{ name: text, kind: 'person', role: text }] },
        all,
      );
      for (const unseen of ['\u202e', '\u202c', '\u0000']) expect(given).not.toContain(unseen);
    }
  });
});

test('html holds no element that is not its own', () => {
  for (const text of HOSTILE) {
    const sources = [{ name: text, kind: 'person' as const, role: text }];
    const html = COPY_FORMATS.html(
      cited(text, { sources, hedge: text }, { title: text, outlet: text, language: text }),
    );
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names).toEqual(['figure', 'blockquote', 'p', 'figcaption', 'a', 'cite', 'time']);
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(['cite', 'lang', 'href', 'datetime']).toContain(name);
    }
  }
});

test('wiki: nothing ends the template, begins a field or a link', () => {
  const text = "a|b=c}}d]]e[[f{{g</ref>--~~~~''x";
  const wiki = COPY_FORMATS.wiki(
    cited(text, { hedge: '--> x' }, { title: text, outlet: text, authors: [text] }),
  );
  const inside = /<ref>\{\{cite news (.*)\}\}<\/ref>$/.exec(wiki)?.[1] ?? expect.unreachable(wiki);
  expect(inside).not.toMatch(/[[\]{}<>]/);
  expect(
    inside
      .split('|')
      .slice(1)
      .map((field) => field.split('=').length),
  ).toEqual(
    inside
      .split('|')
      .slice(1)
      .map(() => 2),
  );
  expect(wiki.replace(/<!-- [^<>]* -->|<\/?ref>/g, '')).not.toMatch(/[<>]/);
});

test('bibtex: every brace is closed, and no mark is a command', () => {
  for (const text of ['\\end{x} % # $ & _ ~ ^ {', '}}}', '{{{', 'a and b', '@article{x,']) {
    const bib = COPY_FORMATS.bibtex(cited(text, {}, { title: text, outlet: text, authors: [text] }));
    let depth = 0;
    for (const mark of bib) {
      if (mark === '{') depth++;
      if (mark === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    const taken = bib.split('\n').filter((line) => !line.startsWith('  url ='));
    expect(taken.join('\n')).not.toMatch(/(?<!\\)[%#$&]/);
  }
});

test('markdown: nothing is mark-up', () => {
  expect(
    COPY_FORMATS.markdown(cited('*a* _b_ `c` [d](javascript:e) <f>\n# g', { kind: 'indirect' })),
  ).toContain('> \\*a\\* \\_b\\_ \\`c\\` \\[d\\](javascript:e) \\<f\\> \\# g\n');
  expect(COPY_FORMATS.markdown(cited('1. Go', { kind: 'indirect' }))).toContain('> 1\\. Go\n');
});

const MANY = ['Ann Lee', 'Bo Ek', 'Cy Day', 'Di Fox'];

test.each<[CopyFormat, readonly string[], string | null, string]>([
  [
    'apa',
    ['Ann Lee', 'Bo Ek'],
    '2024-11',
    'as cited in Lee & Ek, 2024).\n\nLee, A., & Ek, B. (2024, November). ',
  ],
  ['apa', MANY, '2024', 'as cited in Lee et al., 2024).\n\nLee, A., Ek, B., Day, C., & Fox, D. (2024). '],
  [
    'apa',
    [],
    null,
    'as cited in “Harbour bridge closes for repairs”, n.d.).\n\nHarbour bridge closes for repairs. (n.d.). The',
  ],
  ['apa', ['Associated Press'], '2024-11-01', 'Associated Press. (2024, November 1). '],
  [
    'apa',
    Array.from({ length: 22 }, (_, n) => `A${'x'.repeat(n + 1)} Zed`),
    null,
    'Zed, A., … Zed, A. (n.d.)',
  ],
  [
    'mla',
    ['Ann Lee', 'Bo Ek'],
    '2024-05-01',
    'Lee, Ann, and Bo Ek. “Harbour bridge closes for repairs.” The Harbour Post, 1 May 2024, ',
  ],
  ['mla', MANY, null, 'Lee, Ann, et al. “Harbour'],
  ['mla', [], null, 'bridge. Accessed 2 Nov. 2024.'],
  [
    'chicago',
    ['Ann Lee', 'Bo Ek', 'Cy Day'],
    '2024-11',
    'quoted in Ann Lee, Bo Ek and Cy Day, “Harbour bridge closes for repairs,” The Harbour Post, November 2024, ',
  ],
  ['chicago', MANY, '2024-11-01', 'quoted in Ann Lee et al., “'],
  [
    'chicago',
    [],
    null,
    'quoted in “Harbour bridge closes for repairs,” The Harbour Post, accessed November 2, 2024, ',
  ],
  ['wiki', ['Reuters staff', 'Ann Lee'], '2024-11', '|author1=Reuters staff |last2=Lee |first2=Ann |'],
  ['wiki', [], '2024-11', '|date=November 2024 |'],
])('%s: authors %j, published %j', (format, authors, published, expected) => {
  expect(COPY_FORMATS[format](cited('We will hold', {}, { authors, published }))).toContain(expected);
});

test.each([
  ['Mara Lindqvist', { family: 'Lindqvist', given: 'Mara' }],
  ['By Mara Anna Lindqvist', { family: 'Lindqvist', given: 'Mara Anna' }],
  ['Lindqvist, Mara', { family: 'Lindqvist', given: 'Mara' }],
  ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
  ['Josephine Baker Jr.', { family: 'Baker', given: 'Josephine', suffix: 'Jr.' }],
  ['Kim Jong Un', { family: 'Kim', given: 'Jong Un' }],
  ['Moon Jae-in', { family: 'Moon', given: 'Jae-in' }],
  ['Wei Chen', { family: 'Chen', given: 'Wei' }],
  ['Zoë O’Brien-Smith', { family: 'O’Brien-Smith', given: 'Zoë' }],
  ['Reuters', { literal: 'Reuters' }],
  ['BBC News', { literal: 'BBC News' }],
  ['The Harbour Post newsroom', { literal: 'The Harbour Post newsroom' }],
  ['Ann Lee and Bo Ek', { literal: 'Ann Lee and Bo Ek' }],
  ['王小明', { literal: '王小明' }],
  ['agent007 smith', { literal: 'agent007 smith' }],
])('the name %j', (name, expected) => {
  expect(personName(name)).toEqual(expected);
});

test('initials', () => {
  expect(initials('Jean-Pierre Anna')).toBe('J.-P. A.');
});

test.each([
  ['2024-11-01T23:30:00-05:00', { year: 2024, month: 11, day: 1 }],
  ['2024-11-01', { year: 2024, month: 11, day: 1 }],
  ['2024-11', { year: 2024, month: 11 }],
  ['2024', { year: 2024 }],
  ['Fri, 01 Nov 2024 20:10:00 GMT', { year: 2024, month: 11, day: 1 }],
  ['2024-13-01', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('the day of %j', (text, expected) => {
  expect(dayParts(text)).toEqual(expected);
});

test.each(['99999', '+012345-01-01', '-000001-01-01', 'Thu, 01 Jan 12345 00:00:00 GMT'])(
  'a year of other than four digits is no day: %s',
  (published) => {
    expect(dayParts(published)).toBeNull();
  },
);
