import type { Span } from '@/engine';

/** Where what was searched for stands in a text. */
export type FindMarks = (text: string) => readonly Span[];

/** Nothing is marked. */
export const noMarks: FindMarks = () => [];

/** A page's text with spans of it marked, which are in order and do not overlap. It runs its own way: in Arabic from the right. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  if (marks.length === 0) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {marks.map(({ start, end }, index) => [
        text.slice(marks[index - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(marks.at(-1)?.end)}
    </bdi>
  );
}
