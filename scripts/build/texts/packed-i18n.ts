import { browser } from 'wxt/browser';
import { BREAK, exchangeLetters, FORMS, PACKED, PLACE } from './packed-text';

/** Under any name: the types know those of the sources only. */
const messages = browser.i18n as { getMessage(name: string): string };

let texts: readonly string[] | null = null;

/** In front of the texts stands which letters were exchanged. */
function unpacked(packed: string): readonly string[] {
  const end = packed.indexOf(BREAK);
  return exchangeLetters(packed.slice(end), packed.slice(0, end)).split(BREAK);
}

/** Stands for `#i18n` in what is built: asks for texts by their number in the packed catalogue instead of by their key. */
export const i18n = {
  /**
   * @param asked a text's number; `12.few` where it depends on a number of things; or a name of the browser's own, `@@…`
   * @param words what is put in for `%1`, `%2`
   */
  t(asked: number | string, words: readonly string[] = []): string {
    const [number, form] = String(asked).split('.');
    if (number?.startsWith('@@')) return messages.getMessage(number);
    texts ??= unpacked(messages.getMessage(PACKED));
    const text = texts[Number(number) + (form === undefined ? 0 : FORMS.indexOf(form))] ?? '';
    return text.replace(PLACE, (_, place: string) => words[Number(place) - 1] ?? '');
  },
};
