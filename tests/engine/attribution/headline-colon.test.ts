import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';

/** Who is said to have said the first quotation; `?` where nobody is named. */
const speaker = (text: string) =>
  attributeQuotations(articleFromText(text.replaceAll(' ¶ ', '\n')))[0]?.sources[0]?.name ?? '?';

describe('a headline with a colon', () => {
  test.each([
    ['the name behind', '“Roads Are Unsafe”: Ann Lee On Budget Cuts ¶ The road is old.', 'Ann Lee'],
    [
      'whom the body quotes with nearly the same words',
      '‘It’s painful’: Lund mayor mum on fair ¶ Ann Lee said that “it is painful” to see it go.',
      'Ann Lee',
    ],
    ['whom it is about', 'Lund Blaze: Two dead – ‘sounded like thunder’ ¶ Two people died in Lund.', '?'],
    ['what it is', 'NFL notes: Ann Lee leaving Hawks “happy and whole” ¶ Lee is leaving.', '?'],
    [
      'who wrote it',
      'Girl told friend: ‘I’m here’ ¶ By Ann Lee ¶ A girl told her friend she was ill.',
      'Girl',
    ],
    ['where it was', 'Fire in Lund: ‘I thought we would die’ ¶ Two people died.', '?'],
    ['a label', 'Lee: fleet is ‘stretched very thin’ ¶ Ann Lee spoke of the fleet.', 'Ann Lee'],
    ['a tag', 'Ann Lee warns of risk: “It is late” ¶ The fleet is old.', 'Ann Lee'],
  ])('%s: %s', (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });
});
