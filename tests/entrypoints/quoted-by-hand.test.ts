import { beforeEach, describe, expect, test, vi } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { areSame, overlaps, quotationByHand, quotedByHand } from '@/entrypoints/reader/quoted-by-hand';

const attributionOf = vi.hoisted(() => vi.fn());
vi.mock('@/entrypoints/reader/ask-engine', () => ({ attributionOf }));
beforeEach(() => {
  attributionOf.mockImplementation(async (article) => ({
    quotations: attributeQuotations(article).map((quotation) => ({ quotation })),
    sentences: [],
  }));
});

/** What is guessed for the words between [ and ]. */
async function guessFor(marked: string, language = 'en') {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = { ...articleFromText(marked.replace(/[[\]]/g, '')), language };
  return quotedByHand({ article } as never, [{ start, end }]);
}

describe('the speaker is guessed', () => {
  test.each([
    // Indirect speech, as if it stood in marks.
    [
      'Ana Petrova, the mayor, arrived. Petrova said [the bridge would stay open].',
      'Ana Petrova',
      'indirect',
    ],
    ['According to Tom Okafor, [the ferry would not sail until Monday].', 'Tom Okafor', 'indirect'],
    ['“[We will hold the bridge],” Ana Petrova said.', 'Ana Petrova', 'direct'],
  ])('%s', async (marked, name, kind) => {
    const byHand = await guessFor(marked);
    expect(byHand.guess?.sources.map((source) => source.name)).toEqual([name]);
    expect(quotationByHand(byHand, byHand.guess?.sources[0] ?? null).kind).toBe(kind);
    if (kind === 'indirect') expect(byHand.guess?.sure).toBe(false);
  });

  test.each([
    // Nobody goes on speaking after the marks were closed.
    ['“We will hold the bridge,” Ana Petrova said. It rained. [The road by the river is closed.]', 'en'],
    ['[The road is closed.] It rained.', 'en'],
    // Rules of English say nothing about other languages.
    ['Ana Petrova said [the bridge would stay open].', 'pl'],
  ])('nobody: %s (%s)', async (marked, language) => {
    expect((await guessFor(marked, language)).guess).toBeNull();
  });

  test('nobody, where the background does not answer', async () => {
    attributionOf.mockRejectedValue(new Error('gone'));
    expect((await guessFor('Ana Petrova said [the bridge would stay open].')).guess).toBeNull();
  });
});

test('evidence is kept for the speaker whom it speaks of, and for nobody else', async () => {
  const byHand = await guessFor('Ana Petrova said [the bridge would stay open].');
  const agreed = quotationByHand(byHand, byHand.guess?.sources[0] ?? null);
  expect([agreed.cue?.text, agreed.reasons.length > 0]).toEqual(['said', true]);
  const other = quotationByHand(byHand, { name: 'Eva Brandt', kind: 'person', role: null });
  expect(other).toMatchObject({ cue: null, mention: null, reasons: [], antecedents: [], confidence: 0 });
  expect(quotationByHand(byHand, null).sources).toEqual([]);
});

test.each([
  [[0, 10], [0, 10], true, true],
  [[0, 10], [0, 9], true, true],
  [[0, 100], [20, 40], true, false],
  [[0, 10], [8, 30], false, false],
  [[0, 10], [10, 20], false, false],
])('%j and %j overlap: %s, are the same: %s', (one, other, overlap, same) => {
  const spans = ([start = 0, end = 0]: number[]) => [{ start, end }];
  expect([overlaps(spans(one), spans(other)), areSame(spans(one), spans(other))]).toEqual([overlap, same]);
});
