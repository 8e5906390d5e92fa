// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { FateFacts, Wordings } from '@/components/wordings';
import type { QuotationRecord } from '@/storage/records';
import { quotation } from '../storage/invented';
import { speakEnglish } from './catalogue';

const FIRST = { ...quotation('We go <b>now</b>', 'Ana Petrova'), savedAt: '2024-11-02T08:00:00.000Z' };
const LATER = {
  parts: quotation('We stay', 'Ana Petrova').parts,
  context: '',
  readAt: '2024-11-03T09:30:00.000Z',
};

type Followed = Pick<QuotationRecord, 'savedAt' | 'parts' | 'laterWordings' | 'missingSince'>;

function shown(record: Followed): HTMLElement {
  const root = document.createElement('div');
  act(() =>
    render(
      <>
        <FateFacts quotation={record} />
        <Wordings quotation={record} />
      </>,
      root,
    ),
  );
  return root;
}

beforeEach(speakEnglish);

test('what never changed has nothing to tell', () => {
  expect(shown(FIRST).textContent).toBe('');
});

test('what changed is said in words, with all wordings and their dates, as text', () => {
  const root = shown({ ...FIRST, laterWordings: [LATER] });
  expect(root.textContent).toContain('changed since saved');
  const lines = [...root.querySelectorAll('.wording')].map((line) => line.textContent);
  expect(lines).toEqual([
    expect.stringMatching(/^Saved on .*2024: “We go <b>now<\/b>”$/),
    expect.stringMatching(/^On the page since .*2024: “We stay”$/),
  ]);
  expect(root.querySelector('b')).toBeNull();
});

test('what is gone is said in words, with the day', () => {
  expect(shown({ ...FIRST, missingSince: LATER.readAt }).textContent).toMatch(
    /^no longer on the page \(.*2024\)$/,
  );
});
