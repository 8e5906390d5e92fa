import { randomNumbers } from './random-numbers';

/**
 * Invented articles of any length for measuring speed: sentences of every kind that the engine looks at, put together
 * from lists. The same seed gives the same article.
 */
const PEOPLE = [
  'Maud Tarrant',
  'Idris Kell',
  'Ana Sorley',
  'Viktor Brandt',
  'Lucía Ferro',
  'Owen Achterberg',
];
const ROLES = ['the harbour master', 'the finance minister', 'the union’s secretary', 'the head teacher'];
const BODIES = ['the Northern Water Board', 'the Tidewell Institute', 'the Association of Small Ports (ASP)'];
const CONTENTS = [
  'we have waited eleven years for this and we can wait another week',
  'nobody asked the people who live there what they want',
  'the money was spent before it was counted',
  'it is a good plan for a town that does not exist',
  'I would not call it a rescue',
];
const PLAIN = [
  'The decision follows months of talks between the county and the four villages along the estuary.',
  'A report published in May put the cost at £14.2m, of which a third has been found.',
  'The so-called “night boats” will run until October.',
  'Traffic on the A41 was held up for two hours on Monday morning.',
];

/** An article of at least `length` characters, a paragraph a line. */
export function generateArticle(length: number, seed = 1): string {
  const random = randomNumbers(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const paragraphs = [
    () => {
      const person = pick(PEOPLE);
      const surname = person.split(' ').at(-1);
      return `“${capital(pick(CONTENTS))},” said ${person}, ${pick(ROLES)}. “${capital(pick(CONTENTS))},” ${surname} added.`;
    },
    () => `${pick(PEOPLE)} told reporters that the vote was “${pick(CONTENTS)}”, and left. ${pick(PLAIN)}`,
    () => `According to ${pick(BODIES)}, “${pick(CONTENTS)}”. He said: “${capital(pick(CONTENTS))}.”`,
    () => `${pick(PLAIN)} ${pick(PLAIN)}`,
    () => `‘${capital(pick(CONTENTS))} – and that’s the neighbours’ view too,’ she said. ${pick(PLAIN)}`,
  ];
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 1) {
    parts.push(paragraphs[Math.floor(random() * paragraphs.length)]?.() ?? '');
  }
  return parts.join('\n');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
