import type { Catalogue } from './number-texts';
import { BREAK, exchangeLetters, FORMS, PACKED } from './packed-text';
import type { SameTexts } from './same-texts';

/**
 * A catalogue as the package has it: all texts as one, without their names, which saves a third; and those that the
 * manifest asks for, which the browser itself looks up.
 *
 * @param named the keys of those that the manifest asks for.
 * @param same those that are packed by another key.
 * @throws {Error} where a text is missing or holds what packing needs for itself.
 */
export function packCatalogue(
  catalogue: Catalogue,
  english: Catalogue,
  named: readonly string[],
  same: SameTexts = new Map(),
): Readonly<Record<string, { readonly message: string }>> {
  const messages: Record<string, { message: string }> = {};
  for (const name of named) {
    const text = catalogue[name] ?? english[name];
    if (typeof text !== 'string')
      throw new Error(`The manifest asks for a text "${name}", which is not there.`);
    messages[name] = { message: text };
  }
  const keys = Object.keys(english);
  const stray = Object.keys(catalogue).find((key) => !keys.includes(key));
  if (stray !== undefined) throw new Error(`A catalogue has "${stray}", which the English one has not.`);
  const written = keys.filter((key) => !same.has(key));
  const texts = written.flatMap((key) =>
    formsOf(key, catalogue[key] ?? english[key] ?? '', english[key] ?? ''),
  );
  messages[PACKED] = { message: shorter(`${BREAK}${texts.map(packed).join(BREAK)}`) };
  return messages;
}

function formsOf(key: string, text: Catalogue[string], english: Catalogue[string]): readonly string[] {
  if (typeof text !== typeof english)
    throw new Error(`"${key}" depends on a number in some catalogues only.`);
  if (typeof text === 'string') return [text];
  const unknown = Object.keys(text).find((form) => !FORMS.includes(form));
  if (unknown !== undefined)
    throw new Error(`"${key}" has a plural form "${unknown}", which is none of ours.`);
  return FORMS.map((form) => text[form] ?? '');
}

/** Letters that are nobody's to exchange: what stands between texts, places in them, and what JSON writes with two letters. */
const KEPT = /[\d|%$"\\]/;

/**
 * The texts with the letters that they hold most often and UTF-8 writes in several bytes in the place of those of one byte
 * that they hardly hold, which are told in front: ї for q in Ukrainian, é for ~ in French.
 */
function shorter(texts: string): string {
  const counts = new Map<string, number>();
  for (let unit = 0x21; unit < 0x7f; unit++) counts.set(String.fromCharCode(unit), 0);
  for (const letter of texts) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const known = [...counts].filter(([letter]) => letter.length === 1 && letter > ' ' && !KEPT.test(letter));
  const isShort = ([letter]: readonly [string, number]) => letter < '\u007f';
  const long = known.filter((each) => !isShort(each)).sort(([, one], [, other]) => other - one);
  const short = known.filter(isShort).sort(([, one], [, other]) => one - other);
  let pairs = '';
  for (const [i, [letter, count]] of long.entries()) {
    const [other, rarer] = short[i] ?? [];
    // Each pair takes three or four bytes itself.
    if (other === undefined || rarer === undefined || count - rarer < LEAST_GAIN) break;
    pairs += letter + other;
  }
  return pairs + exchangeLetters(texts, pairs);
}

const LEAST_GAIN = 5;

function packed(text: string): string {
  if (text.includes(BREAK) || /%\d|\$(?!\d)/.test(text))
    throw new Error(`A text holds "${BREAK}", "%" before a digit or a lone "$": ${text}`);
  return text.replaceAll('$', '%');
}
