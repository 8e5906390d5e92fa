import type { Places } from './number-texts';

/** What is read of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** What is written instead of a stretch of the code. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns the code of a module with numbers in the place of keys.
 *
 * A key stands there as a whole, or is put together as `kind_${kind}`: then a table tells the number of each key that it
 * can be, `({direct:8,partial:9})[kind]`. One that is handed on, as in `${key}.other`, is a number by then.
 *
 * @param parse reads JavaScript into an ESTree.
 * @throws {Error} where a text is asked for that is not in the catalogue.
 */
export function numberKeys(code: string, places: Places, parse: (code: string) => unknown): string {
  const changes: Change[] = [];
  visit(parse(code), null, (node, parent) => {
    if (parent?.type === 'Property' && parent.key === node) return;
    if (node.type === 'CallExpression') changes.push(...asked(node, code, places));
    if (node.type !== 'Literal' || typeof node.value !== 'string') return;
    const place = places.plain.get(node.value) ?? places.counted.get(node.value);
    if (place !== undefined) changes.push({ start: node.start, end: node.end, text: String(place) });
  });
  let numbered = code;
  for (const { start, end, text } of changes.sort((one, other) => other.start - one.start))
    numbered = numbered.slice(0, start) + text + numbered.slice(end);
  return numbered;
}

/** Tables for the keys that a call puts together; those that stand there as a whole are only looked for. */
function asked(call: Node, code: string, places: Places): readonly Change[] {
  const callee = call.callee as Node;
  const name = code.slice(callee.start, callee.end);
  const known = name === 'i18n.t' ? places.plain : name === 'countedWords' ? places.counted : null;
  const [key] = call.arguments as readonly Node[];
  if (known === null || key === undefined) return [];
  const ways = key.type === 'ConditionalExpression' ? [key.consequent as Node, key.alternate as Node] : [key];
  return ways.flatMap((way) => {
    if (way.type === 'TemplateLiteral') return tableFor(way, code, known);
    if (way.type === 'Literal' && !known.has(String(way.value)) && !String(way.value).startsWith('@@'))
      throw new Error(`${name} asks for "${way.value}", which is no text for it.`);
    return [];
  });
}

function tableFor(template: Node, code: string, known: ReadonlyMap<string, number>): readonly Change[] {
  const [before = '', after = '', ...more] = (template.quasis as readonly Node[]).map(
    ({ value }) => (value as { readonly cooked: string }).cooked,
  );
  if (before === '') return [];
  const table = [...known]
    .filter(
      ([key]) => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length,
    )
    .map(([key, place]) => `${JSON.stringify(key.slice(before.length, key.length - after.length))}:${place}`);
  const { start, end } = template;
  if (table.length === 0 || more.length > 0)
    throw new Error(`No text is of the form ${code.slice(start, end)}.`);
  const [part] = template.expressions as readonly [Node];
  // Around the part alone, whose own keys are numbered apart.
  return [
    { start, end: part.start, text: `({${table.join()}})[` },
    { start: part.end, end, text: ']' },
  ];
}

function visit(value: unknown, parent: Node | null, look: (node: Node, parent: Node | null) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, parent, look);
  else if (isNode(value)) {
    look(value, parent);
    for (const [name, below] of Object.entries(value)) if (name !== 'parent') visit(below, value, look);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
