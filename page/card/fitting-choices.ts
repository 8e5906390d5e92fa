import type { Source } from '@/engine';
import { nameKey } from '@/engine/sources/name-key';

/** More names than one looks through; the others are found by typing. */
const MOST_SHOWN = 30;

/** The names one of whose words begins as what was typed, in any spelling; those whose first word does come first. */
export function fittingChoices(choices: readonly Source[], typed: string): readonly Source[] {
  const key = nameKey(typed);
  const letters = typed.trim().toLowerCase();
  if (letters === '') return choices.slice(0, MOST_SHOWN);
  const fits = ({ name }: Source) =>
    ` ${name.toLowerCase()}`.includes(` ${letters}`) ||
    (key !== '' && ` ${nameKey(name)}`.includes(` ${key}`));
  const begins = ({ name }: Source) => name.toLowerCase().startsWith(letters);
  const fitting = choices.filter(fits);
  return [...fitting.filter(begins), ...fitting.filter((each) => !begins(each))].slice(0, MOST_SHOWN);
}
