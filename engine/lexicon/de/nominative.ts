import { startsUpper } from '../../text/characters';

type Gender = 'female' | 'male' | 'neuter' | null;

const MOST_ADJECTIVES = 2;
/** Präsident, Journalist, Soziologe: nouns with -en in all cases but this. */
const WEAK = /(ent|ant|ist|[dr]at|ot|ph|graf|log)en$/;

/**
 * A description of one person as a sentence begins with it: des neuen Ministers → der neue Minister; dem Zeugen → der Zeuge; der
 * Richterin → die Richterin. The same words where they do not tell.
 */
export function nominative(words: string, gender: Gender): string {
  const [determiner = '', ...others] = words.split(' ');
  const at = others.findIndex(startsUpper);
  const [noun = ''] = /^[\p{L}-]+/u.exec(others[at] ?? '') ?? [];
  const isDer = /^der$/i.test(determiner);
  const isOblique = isDer ? gender === 'female' : gender === 'male' && /^de[smn]$/i.test(determiner);
  if (noun === '' || at > MOST_ADJECTIVES || !isOblique) return words;
  const own = isDer
    ? noun
    : /s$/.test(noun)
      ? noun.replace(/(?:(?<=[dtnf])e)?s$/, '')
      : noun.replace(WEAK, '$1');
  const adjectives = others.slice(0, at).map((each) => each.replace(/en$/, 'e'));
  const rest = words.slice([determiner, ...others.slice(0, at), noun].join(' ').length);
  return `${[isDer ? 'die' : 'der', ...adjectives, own.replace(/en$/, 'e')].join(' ')}${rest}`;
}
