// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { certaintyOf } from '@/components/certainty';
import { dateWords } from '@/components/date-words';
import { Evidence } from '@/components/evidence';
import { MarkedText } from '@/components/marked-text';
import { outletName } from '@/components/provenance';
import { sayingOf } from '@/components/quotation-facts';
import { QuotationItem } from '@/components/quotation-item';
import { reasonSentence } from '@/components/reason-sentence';
import { initials, speakerColour } from '@/components/speaker-badge';
import type { Reason } from '@/engine';
import { quotation } from '../storage/invented';
import { speakEnglish } from './catalogue';

let root: HTMLElement;

beforeEach(() => {
  speakEnglish();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (view: ComponentChild) => act(() => render(view, root));
const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });

const HOSTILE = '<img src=x onerror="document.title=1"><script>1</script>';

describe('QuotationItem', () => {
  test('shows words, saying and certainty, and opens and deletes', () => {
    const [onOpen, onDelete] = [vi.fn(), vi.fn()];
    const shown = quotation('We go', 'Ana Petrova', { hedge: 'reportedly', cue: 'warned' });
    show(<QuotationItem quotation={shown} certainty="likely" onOpen={onOpen} onDelete={onDelete} />);
    expect(root.textContent).toContain('“We go”');
    expect(root.querySelector('.facts')?.textContent).toBe('reportedly warnedlikely, not checked');
    const open = root.querySelector<HTMLElement>('[data-item]');
    open?.click();
    press(open, 'Delete');
    press(open, 'x');
    root.querySelector<HTMLElement>('.item-delete')?.click();
    expect(onOpen).toHaveBeenCalledOnce();
    expect(onDelete).toHaveBeenCalledTimes(2);
    expect(root.querySelector('.item-delete')?.getAttribute('aria-label')).toBe('Delete: We go');
  });

  test.each([
    [{ cue: 'told', channel: 'reporters' }, ['told reporters', 'likely, not checked']],
    [{ cue: 'calling', negated: 'denied' }, ['did not say it: “denied”', 'calling', 'likely, not checked']],
    [{ cue: 'vows', headline: { body: null } }, ['vows', 'in the headline only', 'likely, not checked']],
    [
      { cue: 'vows', headline: { body: 'We go' } },
      ['vows', 'worded otherwise in the headline', 'likely, not checked'],
    ],
    [{ cue: 'wrote', channel: 'on Telegram' }, ['wrote on Telegram', 'likely, not checked']],
    [{ cue: 'added', channel: 'the BBC' }, ['added', 'the BBC', 'likely, not checked']],
    [{ cue: 'posted on X', channel: 'on X' }, ['posted on X', 'likely, not checked']],
    [{ cue: ':', channel: 'in a letter' }, ['in a letter', 'likely, not checked']],
  ])('says %j as %j', (said, facts) => {
    show(<QuotationItem quotation={quotation('We go', 'Ana', said)} certainty="likely" onOpen={vi.fn()} />);
    expect([...root.querySelectorAll('.facts > *')].map((fact) => fact.textContent)).toEqual(facts);
  });

  test('puts no marks round the article’s own words, and says whose they are', () => {
    const indirect = { ...quotation('the ice would hold', 'Ana'), kind: 'indirect' as const };
    show(<QuotationItem quotation={indirect} certainty="likely" onOpen={vi.fn()} />);
    expect(root.querySelector('.words')?.textContent).toBe('the ice would hold');
    expect(root.querySelector('.facts')?.textContent).toContain('in the article’s words');
  });

  test('has nothing to delete where nothing is saved', () => {
    show(<QuotationItem quotation={quotation('We go', 'Ana')} certainty="sure" onOpen={vi.fn()} />);
    press(root.querySelector('[data-item]'), 'Delete');
    expect(root.querySelector('.item-delete')).toBeNull();
  });

  test('makes no element of what a page says', () => {
    const hostile = quotation(HOSTILE, HOSTILE, {
      cue: HOSTILE,
      hedge: HOSTILE,
      via: HOSTILE,
      context: HOSTILE,
    });
    show(
      <>
        <QuotationItem
          quotation={hostile}
          certainty="guess"
          marks={() => [{ start: 0, end: 4 }]}
          onOpen={vi.fn()}
        />
        <Evidence quotation={{ ...hostile, reasons: [{ id: 'nearest', words: [HOSTILE] }] }} />
      </>,
    );
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.textContent).toContain(HOSTILE);
  });
});

describe('Evidence', () => {
  test('marks mention and cue in the sentence and gives the reasons', () => {
    show(<Evidence quotation={quotation('We go', 'Ana Petrova')} />);
    const roles = [...root.querySelectorAll('[data-role]')].map((each) => [
      each.getAttribute('data-role'),
      each.textContent,
    ]);
    expect(roles).toEqual([
      ['words', 'We go'],
      ['mention', 'Ana Petrova'],
      ['cue', 'said'],
    ]);
    expect(root.textContent).toContain('“said” and “Ana Petrova” follow the words.');
  });
});

test.each<[Reason, string]>([
  [{ id: 'cue-between', words: ['said', 'she'] }, '“said” stands between the words and “she”.'],
  [
    { id: 'according-to', words: ['the ministry'] },
    'The article gives the words as “according to” “the ministry”.',
  ],
  [
    { id: 'resolved-role', words: ['the mayor', 'Ana Petrova'] },
    '“the mayor” is how the article describes Ana Petrova.',
  ],
  [{ id: 'several-possible', words: ['Ana', 'Tom'] }, 'More than one could have said it: Ana, Tom.'],
  [{ id: 'nobody-named', words: [] }, 'The article does not name who said it.'],
  [{ id: 'continued', words: ['$2 & $1'] }, 'This goes on with what $2 & $1 said in the paragraph before.'],
])('reasonSentence of $id', (reason, sentence) => {
  expect(reasonSentence(reason)).toBe(sentence);
});

test.each([
  [{ sure: true, confidence: 0.5 }, 'sure'],
  [{ sure: false, confidence: 0.7 }, 'likely'],
  [{ sure: false, confidence: 0.69 }, 'guess'],
  [{ sure: true, confidence: 1, status: 'auto' }, 'sure'],
  [{ sure: true, confidence: 1, status: 'rejected' }, 'rejected'],
  [{ sure: false, confidence: 0, status: 'confirmed' }, 'confirmed'],
] as const)('certaintyOf %j is %s', (judged, certainty) => {
  expect(certaintyOf(judged, 0.7)).toBe(certainty);
});

test.each([
  [{ cue: 'said' }, 'said'],
  [{ cue: ':' }, null],
  [{ cue: null }, null],
  [{ cue: 'warned', hedge: 'reportedly' }, 'reportedly warned'],
  [{ cue: 'is expected to say', hedge: 'expected' }, 'is expected to say'],
  [{ cue: ':', hedge: 'reportedly' }, 'reportedly'],
])('sayingOf %j is %s', (said, saying) => {
  expect(sayingOf(said)).toBe(saying);
});

test.each([
  ['Ana Petrova', 'AP'],
  ['Ministry of Defence', 'MD'],
  ['Zelensky', 'Z'],
  ['Siobhán Ó Briain', 'SB'],
  ['Зеленський', 'З'],
  ['jean-luc picard', 'JP'],
  ['the', 'T'],
  ['…', '?'],
])('initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('speakers have one of twelve colours, always the same', () => {
  const colours = Array.from({ length: 500 }, (_, n) => speakerColour(`speaker ${n}`));
  expect(new Set(colours)).toEqual(new Set(Array.from({ length: 12 }, (_, n) => n)));
  expect(speakerColour('speaker 7')).toBe(colours[7]);
});

test('dates and outlets that a page does not give are left out', () => {
  expect(dateWords('not a date')).toBeNull();
  expect(dateWords(null)).toBeNull();
  expect(dateWords('2024-11-01T20:10:00Z')).toMatch(/2024/);
  expect(outletName({ outlet: '', url: 'https://www.harbour-post.example/a' })).toBe('harbour-post.example');
});

test('MarkedText keeps the text whole', () => {
  show(
    <MarkedText
      text="We hold the bridge"
      marks={[
        { start: 0, end: 2 },
        { start: 12, end: 18 },
      ]}
    />,
  );
  expect(root.innerHTML).toBe('<bdi><mark>We</mark> hold the <mark>bridge</mark></bdi>');
});
