/** A span that braces mark in {@link parseMarkedText}'s input. */
export interface Mark {
  /** What it is: `content`, `cue`, `source`, or whatever the test's notation says. */
  readonly role: string;
  /** Which quotation it belongs to, from 1: `{content2:…}`. */
  readonly quotation: number;
  readonly start: number;
  readonly end: number;
}

const ROLE = /^([a-z]+)(\d*):/;

/**
 * Splits marked text into plain text and the spans that its braces mark.
 *
 *     {content:“We won,”} {cue:said} {source:Ann Lee}.
 *
 * @throws {SyntaxError} naming the column of a lone brace or of one without a role.
 */
export function parseMarkedText(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { role: string; quotation: number; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i);
    if (character === '{') {
      const label = ROLE.exec(marked.slice(i + 1, i + 24));
      if (!label?.[1]) throw new SyntaxError(`No role at column ${i} of “${marked}”`);
      open.push({ role: label[1], quotation: Number(label[2] || 1), start: text.length });
      i += label[0].length;
    } else if (character === '}') {
      const mark = open.pop();
      if (!mark) throw new SyntaxError(`Lone } at column ${i} of “${marked}”`);
      marks.push({ ...mark, end: text.length });
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new SyntaxError(`Unclosed { in “${marked}”`);
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}
