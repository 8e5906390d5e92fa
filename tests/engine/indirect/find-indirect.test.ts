import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations, type Quotation } from '@/engine';
import { findIndirect } from '@/engine/indirect/find-indirect';
import { parseMarkedText } from '../../marked-text';

const read = (text: string): Quotation[] =>
  attributeQuotations(articleFromText(text), { indirect: findIndirect });
const indirect = (text: string) => read(text).filter(({ kind }) => kind === 'indirect');
const words = (quotations: readonly Quotation[]) =>
  quotations.map(({ parts }) => parts.map(({ text }) => text));

describe('speech that is reported in the article’s own words', () => {
  test.each([
    [
      'a clause with that',
      '{source:Healey} {cue:said} that {content:the second frigate would be ready in June}.',
    ],
    [
      'a clause without that',
      '{source:The council} {cue:said} {content:it would repair the bridge next year}.',
    ],
    [
      'a tag at the end',
      '{content:The bridge will reopen next week}, {source:the regional council} {cue:said}.',
    ],
    [
      'a tag turned round',
      '{content:The bridge will reopen next week}, {cue:said} {source:Ann Lee}, the mayor.',
    ],
    [
      'according to, at the end',
      '{content:Three boats were lost in the storm}, {cue:according to} {source:the coast guard}.',
    ],
    [
      'according to, at the beginning',
      '{cue:According to} {source:the coast guard}, {content:three boats were lost in the storm}.',
    ],
    [
      'somebody is told',
      '{source:Ann Lee} {cue:told} reporters on Monday that {content:the plan had failed}.',
    ],
    [
      'a pronoun',
      'Ann Lee spoke for an hour. {source:She} {cue:said} {content:the harbour would stay open}.',
    ],
    [
      'a tag in the middle',
      '{content:The harbour}, {source:Ann Lee} {cue:said}, {content:will stay open until spring}.',
    ],
    [
      'an aside between subject and verb',
      '{source:Ann Lee}, who became mayor in May, {cue:said} {content:the plan had failed}.',
    ],
  ])('%s', (_, marked) => {
    const { text, marks } = parseMarkedText(marked);
    const spans = (role: string) =>
      marks.filter((mark) => mark.role === role).map(({ start, end }) => text.slice(start, end));
    const found = indirect(text);
    expect(words(found)).toEqual([spans('content')]);
    expect(found[0]?.cue?.text).toEqual(spans('cue')[0]);
    expect(found[0]?.mention?.text.startsWith(spans('source')[0] ?? '-')).toBe(true);
  });

  test('the source is resolved as for quotations in marks', () => {
    const text =
      'John Healey, the defence secretary, faced MPs. He said that the fleet was ready for the winter.';
    expect(indirect(text).map(({ sources }) => sources.map(({ name }) => name))).toEqual([['John Healey']]);
  });

  test('a report within a report belongs to the outer one', () => {
    const found = indirect('Healey said that Zelensky had told him that the city would hold until Friday.');
    expect(found.map(({ mention }) => mention?.text)).toEqual(['Healey']);
  });
});

describe('left alone', () => {
  test.each([
    ['refused speech', 'Priya Raman declined to say whether the plant would close.'],
    ['denied speech', 'The ministry did not say when the talks would begin.'],
    ['a verb that reports nothing', 'The report was written in June and runs to forty pages.'],
    ['a call by telephone', 'She called him twice on Monday and then drove home.'],
    ['no verb of speech', 'The bridge was closed in March after a lorry hit it.'],
    ['quoted words', '“We will repair the bridge,” Ann Lee said.'],
    ['what somebody quoted tells', '“He said that the bridge was safe,” Ann Lee told the court.'],
  ])('%s', (_, text) => {
    expect(words(indirect(text))).toEqual([]);
  });

  test('nothing is indirect unless that is asked for', () => {
    const article = articleFromText('Healey said that the second frigate would be ready in June.');
    expect(attributeQuotations(article)).toEqual([]);
  });

  test('answers for words in marks stay the same, and no content takes them in', () => {
    const text =
      '“We counted every shell,” Zelensky said. “There were not enough.”\n\n' +
      'Healey said the pause had given his enemies “a month to dig and reload”.\n\n' +
      'Ann Lee said that the plan was “reckless” and that the council would vote on it again in May.';
    const quoted = attributeQuotations(articleFromText(text));
    const all = read(text);
    expect(all.filter(({ kind }) => kind !== 'indirect')).toEqual(quoted);
    const marked = quoted.flatMap(({ sources, parts }) => (sources.length > 0 ? parts : []));
    for (const { start, end } of indirect(text).flatMap(({ parts }) => parts))
      expect(marked.filter((part) => part.start < end && start < part.end)).toEqual([]);
  });
});

describe('any text', () => {
  test.each([
    ['nothing', ''],
    ['cues and nothing else', 'said '.repeat(5_000)],
    ['one sentence without end', `Lee said ${'that the bridge, the road and the harbour '.repeat(2_000)}`],
    ['tags without end', `The bridge, ${'Lee said, '.repeat(3_000)} fell.`],
    ['unpaired surrogates', '\ud800 said \udc00 that \ud800\ud800.'],
  ])('%s', (_, text) => {
    for (const { parts } of read(text)) {
      for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  });
});
