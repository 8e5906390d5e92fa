/**
 * Forms between which reporters move a speaker's words: “I am”, reported, is “he was”. Each line is one word for comparing.
 */
const FAMILIES = `
i we he she they you
me us him them
my our his her their your
mine ours hers theirs yours
am is are was were be been being
has have had having
do does did done doing
will would shall should
can could may might
this that these those
here there
a an the
go goes went gone going
say says said saying
make makes made making
take takes took taken taking
get gets got gotten getting
give gives gave given giving
see sees saw seen seeing
know knows knew known knowing
think thinks thought thinking
come comes came coming
tell tells told telling
find finds found finding
keep keeps kept keeping
leave leaves left leaving
lose loses lost losing
win wins won winning
pay pays paid paying
bring brings brought bringing
build builds built building
buy buys bought buying
stand stands stood standing
speak speaks spoke spoken speaking
mean means meant meaning
meet meets met meeting
run runs ran running
begin begins began begun beginning
feel feels felt feeling
fight fights fought fighting
hold holds held holding
write writes wrote written writing
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const BASE_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => family.map((form) => [form, family[0] ?? form] as const)),
);

/** What is left of a word has at least so many letters: `thing` and `red` end in no ending. */
const MIN_STEM = 3;

/**
 * The form in which tense, number and person of a word no longer show, for finding wordings that were turned into the
 * reporter's sentence. Rough: two words with one base form are alike enough to be compared, not the same.
 *
 *     ending, ended, ends → end; we, he → i; was → am
 */
export function baseForm(key: string): string {
  const known = BASE_OF.get(key);
  if (known !== undefined) return known;
  const stem = key.replace(/(?:ing|ed|es|s)$/, '');
  if (stem.length < MIN_STEM || key.endsWith('ss')) return key;
  // stopped → stop; raised, raise → rais; carried, carry → carri
  return stem
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=.[^aeiou])y$/, 'i');
}
