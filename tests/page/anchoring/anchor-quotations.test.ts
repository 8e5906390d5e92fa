import { describe, expect, test } from 'vitest';
import { anchorQuotations } from '@/page/anchoring/anchor-quotations';
import type { Anchor, SavedWords } from '@/page/anchoring/saved-words';
import { selectorOf } from '@/page/selectors';

/** An invented article; what is in square brackets was saved, a number in front joins the parts of one quotation. */
const ARTICLE = `Harbour bridge closes
The old bridge over the harbour closes on Friday for repairs that will take until spring, the council said.
“[1:We will hold the bridge as long as one lorry still has to cross it,]” the mayor, Ana Petrova, told the council. “[1:Then we close it.]”
Her rival called the plan “[2:reckless]” and left the chamber before the vote was taken.
Ferry owners were of two minds. Tom Okafor, who owns three boats, said: “[3:We can carry the lorries, but nobody has asked us what that costs in a winter like this one.]”
“[4:No ferry leaves tonight,]” he added.
The repairs were first proposed nine years ago, after a reckless driver had hit the northern pier.`;

interface Marked {
  readonly text: string;
  readonly saved: readonly SavedWords[];
}

/** Takes the brackets out of a text and saves what stood in them. */
function marked(source: string): Marked {
  const spans = new Map<string, { start: number; end: number }[]>();
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\[(\d):([^\]]+)\]/g)) {
    text += source.slice(from, match.index);
    const span = { start: text.length, end: text.length + match[2]!.length };
    spans.set(match[1]!, [...(spans.get(match[1]!) ?? []), span]);
    text += match[2];
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  const saved = [...spans].map(([id, parts]) => ({ id, parts: parts.map((part) => selectorOf(text, part)) }));
  return { text, saved };
}

const { text: BEFORE, saved: SAVED } = marked(ARTICLE);

function anchor(
  text: string,
  saved = SAVED,
  quoted: readonly { start: number; end: number }[] = [],
): readonly Anchor[] {
  const steps = anchorQuotations(text, saved, quoted);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** `state: words | words` of each anchor. */
function told(text: string, saved = SAVED): string[] {
  return anchor(text, saved).map(
    ({ state, spans }) => `${state}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}

const AS_SAVED = [
  'found: We will hold the bridge as long as one lorry still has to cross it, | Then we close it.',
  'found: reckless',
  'found: We can carry the lorries, but nobody has asked us what that costs in a winter like this one.',
  'found: No ferry leaves tonight,',
];
const withTold = (index: number, line: string) => AS_SAVED.map((each, i) => (i === index ? line : each));
const without = (paragraph: number) =>
  BEFORE.split('\n')
    .filter((_, i) => i !== paragraph)
    .join('\n');

describe('what was saved is found again', () => {
  test('where it stood', () => expect(told(BEFORE)).toEqual(AS_SAVED));

  test('behind new paragraphs', () => {
    expect(
      told(BEFORE.replace('\n', '\nBy our own reporter, in the harbour, who was there all day.\n')),
    ).toEqual(AS_SAVED);
  });

  test('set in other type', () => {
    const typed = BEFORE.replace(/[“”]/g, '"').replace('long as one', 'long  as\none').toUpperCase();
    expect(anchor(typed).map(({ state }) => state)).toEqual(['found', 'found', 'found', 'found']);
  });

  test('in a paragraph that was moved', () => {
    const lines = BEFORE.split('\n');
    const moved = [...lines.slice(0, 2), ...lines.slice(4), ...lines.slice(2, 4)].join('\n');
    expect(told(moved)).toEqual(AS_SAVED);
  });

  test('with a cue that was rewritten', () => {
    expect(told(BEFORE.replace('the mayor, Ana Petrova, told the council', 'said Ms Petrova'))).toEqual(
      AS_SAVED,
    );
  });
});

describe('what was edited is changed, with its words as they are now', () => {
  test.each([
    [
      'a word replaced',
      'one lorry',
      'one truck',
      0,
      'We will hold the bridge as long as one truck still has to cross it, | Then we close it.',
    ],
    [
      'the first word',
      'We can carry',
      'They can carry',
      2,
      'They can carry the lorries, but nobody has asked us what that costs in a winter like this one.',
    ],
    [
      'the last word',
      'like this one.',
      'like this.',
      2,
      'We can carry the lorries, but nobody has asked us what that costs in a winter like this.',
    ],
    [
      'a word put in before the first',
      '“We can',
      '“Surely we can',
      2,
      'Surely we can carry the lorries, but nobody has asked us what that costs in a winter like this one.',
    ],
    [
      'a short one, between its neighbours',
      'No ferry leaves',
      'No ferry sails',
      3,
      'No ferry sails tonight,',
    ],
    [
      'a part taken out',
      ' “Then we close it.”',
      '',
      0,
      'We will hold the bridge as long as one lorry still has to cross it,',
    ],
  ])('%s', (_, old, fresh, index, words) => {
    expect(told(BEFORE.replace(old, fresh))).toEqual(withTold(index, `changed: ${words}`));
  });

  test('more than a tenth, where the reading takes it for a quotation between the same cues', () => {
    const text = BEFORE.replace(
      'as long as one lorry still has to cross it',
      'until the last lorry has crossed it',
    );
    const start = text.indexOf('We will hold');
    const quoted = [{ start, end: text.indexOf('”', start) }];
    expect(anchor(text, SAVED, quoted)[0]).toMatchObject({ state: 'changed', spans: [quoted[0], {}] });
  });
});

describe('what is gone is missing, and nothing else is taken for it', () => {
  test.each([2, 4, 5])('paragraph %i', (paragraph) => {
    const gone = new Map([
      [2, 0],
      [4, 2],
      [5, 3],
    ]).get(paragraph)!;
    expect(told(without(paragraph))).toEqual(withTold(gone, 'missing: '));
  });

  test('a word that stands elsewhere, but was not said there', () => {
    expect(without(3)).toContain('a reckless driver');
    expect(told(without(3))).toEqual(withTold(1, 'missing: '));
  });

  test('words of which other ones have taken the place', () => {
    const text = BEFORE.replace('No ferry leaves tonight', 'Ask me again in the spring');
    expect(told(text)).toEqual(withTold(3, 'missing: '));
  });
});

describe('of equal words', () => {
  const TWICE = marked(
    'Asked in March, she said “[1:not yet]” and smiled.\nThe council waited all summer for another word from her office.\nAsked in June, she said “[2:not yet]” and left.',
  );

  test('each keeps its own place when text comes before', () => {
    const text = `${'An advertisement for boats. '.repeat(4)}\n${TWICE.text}`;
    const starts = anchor(text, TWICE.saved).map(({ spans }) => spans[0]?.start);
    expect(starts).toEqual([text.indexOf('not yet'), text.lastIndexOf('not yet')]);
  });

  test('the one that is gone does not take the other’s', () => {
    const text = TWICE.text.split('\n').slice(1).join('\n');
    expect(told(text, TWICE.saved)).toEqual(['missing: ', 'found: not yet']);
  });

  test('nobody knows which it is where nothing tells them apart', () => {
    const once = marked('“[1:We shall see about that in the spring.]”\nThe council waited.');
    const twice = [1, 2]
      .map((day) => `Day ${day} came.\n“We shall see about that in the spring.”`)
      .join('\n');
    expect(told(twice, once.saved)).toEqual(['unclear: ']);
  });
});

test('of an article that is cut short, nothing is known of what is not shown', () => {
  const cut = BEFORE.slice(0, BEFORE.indexOf('Her rival'));
  expect(told(cut).map((line) => line.split(':')[0])).toEqual(['found', 'unclear', 'unclear', 'unclear']);
});

test('when the time is up, what was not found yet is unclear', () => {
  const text = `New.\n${BEFORE}`;
  const steps = anchorQuotations(text, SAVED, []);
  steps.next();
  const step = steps.next(true);
  expect(step.done && step.value.map(({ state }) => state)).toEqual([
    'unclear',
    'unclear',
    'unclear',
    'unclear',
  ]);
});

test.each([
  ['no text', '', SAVED],
  ['nothing saved', BEFORE, []],
  ['a quotation without parts', BEFORE, [{ id: 'a', parts: [] }]],
  ['a part without words', BEFORE, [{ id: 'a', parts: [selectorOf(BEFORE, { start: 5, end: 5 })] }]],
  ['halves of characters', '\ud800'.repeat(50), SAVED],
  ['one word without end', 'a'.repeat(100_000), SAVED],
])('%s finds nothing and breaks nothing', (_, text, saved) => {
  for (const { state, spans } of anchor(text, saved)) {
    expect(['missing', 'unclear', 'found']).toContain(state);
    for (const span of spans) expect(span.end).toBeLessThanOrEqual(text.length);
  }
});
