import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { quotedArticle } from '@/page/quoted-article';

/** An article whose selected words stand between [ and ]; over several paragraphs, a pair in each. */
function selected(marked: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '[') spans.push({ start: text.length, end: text.length });
    else if (character === ']')
      spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: text.length };
    else text += character;
  }
  return { article: articleFromText(text), spans };
}

const quotedText = (marked: string) => {
  const { article, spans } = selected(marked);
  return quotedArticle(article, spans).article.text;
};

describe('selected words are put into marks', () => {
  test.each([
    ['She said [the bridge would stay].', 'She said “the bridge would stay”.'],
    // A paragraph of a longer quotation opens anew and only the last one closes.
    ['[We wait.]\n[Then we go], she said.', '“We wait.\n“Then we go”, she said.'],
    // Marks within become nested ones.
    ['He said [we call it “home” here].', 'He said “we call it ‘home’ here”.'],
    ['[All of it]', '“All of it”'],
  ])('%s', (marked, text) => {
    expect(quotedText(marked)).toBe(text);
  });

  test.each(['She said “[the bridge would stay]”.', 'She said ‘[the bridge would stay],’ and left.'])(
    'unless they stand in some: %s',
    (marked) => {
      const { article, spans } = selected(marked);
      const quoted = quotedArticle(article, spans);
      expect([quoted.wasQuoted, quoted.article.text]).toEqual([true, article.text]);
    },
  );

  test('and blocks hold what they held', () => {
    const { article, spans } = selected('One.\n[Two.]\n[Three.]\nFour.');
    const { article: quoted } = quotedArticle(article, spans);
    expect(quoted.blocks.map(({ start, end }) => quoted.text.slice(start, end))).toEqual([
      'One.',
      '“Two.',
      '“Three.”',
      'Four.',
    ]);
  });
});

test('what the engine finds leads back to the article as it is', () => {
  const { article, spans } = selected(
    'Ana Petrova, the mayor of Saltholm, met the ferrymen on Monday.\n' +
      'Petrova said [the bridge would stay open until spring].\nTom Okafor left early.',
  );
  const quoted = quotedArticle(article, spans);
  const [found] = attributeQuotations(quoted.article).map(quoted.back);
  expect(found?.sources.map(({ name }) => name)).toEqual(['Ana Petrova']);
  for (const each of [...(found?.parts ?? []), found?.cue, found?.mention, ...(found?.antecedents ?? [])]) {
    if (each) expect(article.text.slice(each.start, each.end)).toBe(each.text);
  }
  expect(found?.parts[0]?.text).toBe('the bridge would stay open until spring');
  expect([found?.cue?.text, found?.mention?.text]).toEqual(['said', 'Petrova']);
});

test('nobody is guessed where the article says nothing', () => {
  const { article, spans } = selected('It rained. [The road by the river is closed.] It will rain again.');
  const quoted = quotedArticle(article, spans);
  expect(attributeQuotations(quoted.article).flatMap(({ sources }) => sources)).toEqual([]);
});
