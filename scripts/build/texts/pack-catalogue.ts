import type { Catalogue } from './number-texts';
import { BREAK, exchangeLetters, FORMS, PACKED } from './packed-text';

/**
 * A catalogue as the package has it: all texts as one, without their names, which saves a third; and those that the
 * manifest asks for, which the browser itself looks up.
 *
 * @param named the keys of those that the manifest asks for.
 * @throws {Error} where a text is missing or holds what packing needs for itself.
 */
export function packCatalogue(
  catalogue: Catalogue,
  english: Catalogue,
  named: readonly string[],
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
  const texts = keys.flatMap((key) => formsOf(key, catalogue[key] ?? english[key] ?? '', english[key] ?? ''));
  messages[PACKED] = { message: shorter(['', ...texts].map(packed).join(BREAK)) };
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

/** What takes fewer bytes: the texts as they are, or with their letters exchanged, which the first one then tells. */
function shorter(texts: string): string {
  const exchanged = `x${exchangeLetters(texts)}`;
  return Buffer.byteLength(exchanged) < Buffer.byteLength(texts) ? exchanged : texts;
}

function packed(text: string): string {
  if (text.includes(BREAK) || /%\d|\$(?!\d)/.test(text))
    throw new Error(`A text holds "${BREAK}", "%" before a digit or a lone "$": ${text}`);
  return text.replaceAll('$', '%');
}
