type Gender = 'female' | 'male' | 'neuter' | null;

/** Präsident, Journalist, Soziologe: nouns with -en in all cases but this. */
const WEAK = /(ent|ant|ist|[dr]at|ot|ph|graf|log)en$/;

/**
 * A description of one person as a sentence begins with it: des neuen Ministers → der neue Minister; dem Zeugen → der Zeuge; der
 * Richterin → die Richterin. The same words where they do not tell.
 */
export function nominative(words: string, gender: Gender): string {
  const [, determiner = '', adjectives = '', noun = '', rest = ''] =
    /^(des|dem|den|der) ((?:\p{Ll}+ ){0,2})(\p{Lu}[\p{L}-]+)(.*)$/iu.exec(words) ?? [];
  const isDer = /^der$/i.test(determiner);
  if (noun === '' || gender !== (isDer ? 'female' : 'male')) return words;
  const own = isDer
    ? noun
    : /s$/.test(noun)
      ? noun.replace(/(?:(?<=[dtnf])e)?s$/, '')
      : noun.replace(WEAK, '$1');
  return `${isDer ? 'die' : 'der'} ${adjectives.replace(/en /g, 'e ')}${own.replace(/en$/, 'e')}${rest}`;
}
