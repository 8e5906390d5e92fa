/** Whole numbers up to here, and one with a part, are counted: every form that a list of quotations can ask for. */
const MOST = 1000;

/** The plural forms of a language, in the order of a catalogue, each with the numbers that ask for it. */
export function pluralCounts(locale: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(locale);
  const counts = new Map<string, number[]>();
  for (const count of [...Array.from({ length: MOST + 1 }, (_, n) => n), 2.5]) {
    const form = rules.select(count);
    counts.set(form, [...(counts.get(form) ?? []), count]);
  }
  return new Map(
    ['one', 'few', 'many', 'other'].flatMap((form) => {
      const asking = counts.get(form);
      return asking ? [[form, asking] as const] : [];
    }),
  );
}
