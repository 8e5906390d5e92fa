import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import type { Resolution } from '@/engine/sources/resolution';
import { createResolver } from '@/engine/sources/resolver';
import { analyse } from '@/engine/text/analyse';

/** Resolves the mention in double brackets; mentions in `<<` `>>` are the speakers so far. The articles are invented. */
export function resolve(marked: string): Resolution & { names: string[]; antecedentTexts: string[] } {
  const marks: { start: number; end: number; target: boolean }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[|\]\]|<<|>>)/)) {
    if (part === '[[' || part === '<<') marks.push({ start: text.length, end: -1, target: part === '[[' });
    else if (part === ']]' || part === '>>') (marks.at(-1) as { end: number }).end = text.length;
    else text += part;
  }
  const document = analyse(articleFromText(text));
  const mentions = findMentions(document);
  const indexOf = ({ start, end }: { start: number; end: number }) => {
    const found = mentions.findIndex(
      (mention) => mention.start < end && mention.end > start && mention.head.start >= start,
    );
    if (found < 0) throw new Error(`No mention at “${text.slice(start, end)}”`);
    // A joint mention follows its members.
    const joint = mentions.findIndex((each) => each.members.includes(found) && each.end <= end);
    return joint >= 0 ? joint : found;
  };
  const speakers = marks
    .filter((mark) => !mark.target)
    .map(indexOf)
    .reverse();
  const target = marks.find((mark) => mark.target) as { start: number; end: number };
  const resolution = createResolver(document, mentions).resolve(indexOf(target), speakers);
  return {
    ...resolution,
    names: resolution.sources.map((source) => source.name),
    antecedentTexts: resolution.antecedents.map((span) => text.slice(span.start, span.end)),
  };
}
