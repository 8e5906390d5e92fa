// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ComparisonTable } from '@/components/comparison/comparison-table';
import { compareTexts, textInWords } from '@/engine/statements/compare-wordings';
import type { QuotationRecord } from '@/storage/records';
import type { ComparedMember } from '@/storage/statements/compare-statement';
import { quotation } from '../storage/invented';
import { speakEnglish } from './catalogue';

const WORDS = textInWords('The old bridge stays open until the last ferry has left');

/** The nth outlet's row. */
function member(n: number): ComparedMember {
  const id = `id-${n}`;
  const record = { ...quotation(WORDS.text, 'Ana Petrova'), id, speakerIds: [], status: 'auto' };
  const article = { outlet: `Outlet ${n}`, url: 'https://outlet.example/', published: null };
  return {
    saved: { quotation: record as unknown as QuotationRecord, article: article as never },
    printedAt: '2024-11-02T08:00:00.000Z',
    compared: compareTexts(WORDS, WORDS),
    isFullest: n === 0,
    isFirst: n === 0,
    isJoined: false,
    isOtherSpeaker: false,
    isOtherCue: false,
    report: null,
    wordings: [],
  };
}

test('of many outlets the first are drawn at once, and all as soon as these are painted', async () => {
  speakEnglish();
  const root = document.createElement('div');
  const members = Array.from({ length: 60 }, (_, n) => member(n));
  const names = () => [...root.querySelectorAll('.compare-name')].map(({ textContent }) => textContent);
  const acts = { guessThreshold: 0.5, hrefOf: () => '#', onOpen: () => undefined, onPart: () => undefined };
  await act(async () => {
    render(<ComparisonTable members={members} {...acts} />, root);
    expect(names().length).toBeGreaterThan(3);
    expect(names().length).toBeLessThan(members.length);
  });
  expect(names()).toEqual(members.map((_, n) => `Outlet ${n}`));
});
