import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import type { Mention } from '@/engine/mentions/mention';
import { analyse } from '@/engine/text/analyse';
import type { Span } from '@/engine/types';

/** The mentions of a text, with a way to read any span of it. */
export function mentionsOf(text: string): {
  mentions: Mention[];
  read: (span: Span | null) => string | null;
} {
  const mentions = findMentions(analyse(articleFromText(text)));
  return { mentions, read: (span) => span && text.slice(span.start, span.end) };
}

/** The words of all mentions of the given form, in order. */
export function wordsOf(text: string, form?: Mention['form']): (string | null)[] {
  const { mentions, read } = mentionsOf(text);
  return mentions.filter((mention) => !form || mention.form === form).map(read);
}

/** The mention whose span is exactly these words; throws with what there is instead. */
export function mentionOf(
  text: string,
  words: string,
): Mention & { read: (span: Span | null) => string | null } {
  const { mentions, read } = mentionsOf(text);
  const found = mentions.find((mention) => read(mention) === words);
  if (!found) throw new Error(`No mention “${words}” among ${mentions.map(read).join(' | ')}`);
  return { ...found, read };
}
