import { expect, test } from 'vitest';
import { evidenceSpans } from '@/components/evidence-spans';

const marked = (context: string, words: readonly string[], mention: string | null, cue: string | null) => {
  const parts = words.map((exact) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length }));
  let out = '';
  let from = 0;
  for (const { start, end, role } of evidenceSpans({ context, parts, mention, cue })) {
    out += `${context.slice(from, start)}{${role}:${context.slice(start, end)}}`;
    from = end;
  }
  return out + context.slice(from);
};

test.each<[string, string[], string | null, string | null, string]>([
  ['“We go,” she said.', ['We go,'], 'she', 'said', '“{words:We go,}” {mention:she} {cue:said}.'],
  ['“The end,” he said.', ['The end,'], 'he', 'said', '“{words:The end,}” {mention:he} {cue:said}.'],
  [
    'She left. “Go,” she said. She slept.',
    ['Go,'],
    'she',
    'said',
    'She left. “{words:Go,}” {mention:she} {cue:said}. She slept.',
  ],
  [
    'Lee sat. Lee said: “Go.” Lee left.',
    ['Go.'],
    'Lee',
    'said',
    'Lee sat. {mention:Lee} {cue:said}: “{words:Go.}” Lee left.',
  ],
  [
    '“Go,” she said. “Now.”',
    ['Go,', 'Now.'],
    'she',
    'said',
    '“{words:Go,}” {mention:she} {cue:said}. “{words:Now.}”',
  ],
  [
    '“She said so,” she said.',
    ['She said so,'],
    'she',
    'said',
    '“{words:She said so,}” {mention:she} {cue:said}.',
  ],
  ['Nothing of it here.', ['Go,'], 'Lee', 'told', 'Nothing of it here.'],
  ['“Go,” someone shouted.', ['Go,'], null, null, '“{words:Go,}” someone shouted.'],
  ['', ['Go,'], 'Lee', 'said', ''],
])('in %s', (context, words, mention, cue, expected) => {
  expect(marked(context, words, mention, cue)).toBe(expected);
});
