import { parseAst } from 'vite';

/** Shorter texts cost more by their names than they save; the greatest gain was measured here. */
const SHORTEST = 80;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The same script with its long texts in front of it, like beside like: word lists and weights are made of other letters
 * than code, and whoever packs the file counts letters anew wherever they change. It saves 2 % of the background.
 *
 * @param code a script that is run once, since its names are the script's own.
 */
export function gatherTexts(code: string): string {
  const texts = longTexts(parseAst(code) as unknown as Node).sort((one, other) => one.start - other.start);
  if (texts.length === 0) return code;
  let rest = '';
  let at = 0;
  const named = texts.map(({ start, end }, index) => {
    const name = `$$${index.toString(36)}`;
    if (code.includes(name)) throw new Error(`A script already has the name "${name}".`);
    rest += code.slice(at, start) + apart(code[start - 1], name, code[end]);
    at = end;
    return { name, text: code.slice(start, end) };
  });
  named.sort((one, other) => shareOfMarks(one.text) - shareOfMarks(other.text));
  return `const ${named.map(({ name, text }) => `${name}=${text}`).join(',')};${rest}${code.slice(at)}`;
}

/** The name between these letters: `of"…"in` is `of $$1 in`. */
function apart(before = '', name: string, after = ''): string {
  const isWord = /[\w$]/;
  return `${isWord.test(before) ? ' ' : ''}${name}${isWord.test(after) ? ' ' : ''}`;
}

/** How much of a text are capitals and digits: none of running words, a quarter of a packed list. */
function shareOfMarks(text: string): number {
  return text.replace(/[^A-Z0-9]/g, '').length / text.length;
}

/** The long texts below a node that may as well stand elsewhere: no names of properties or modules, no tagged templates. */
function longTexts(node: Node): Node[] {
  if (isText(node)) return node.end - node.start < SHORTEST ? [] : [node];
  if (node.type === 'ImportDeclaration' || node.type === 'TaggedTemplateExpression') return [];
  return Object.entries(node).flatMap(([field, value]) => {
    if (field === 'key' && !('computed' in node && node.computed)) return [];
    return [value].flat().flatMap((each) => (isNode(each) ? longTexts(each) : []));
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isText(node: Node): boolean {
  if (node.type === 'Literal') return 'value' in node && typeof node.value === 'string';
  return node.type === 'TemplateLiteral' && 'expressions' in node && [node.expressions].flat().length === 0;
}
