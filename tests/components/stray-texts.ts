import { parseSync, Visitor } from 'vite';

/** Attributes that a reader sees or hears; in components of our own, `name`, `label`, `text` and `hint` too. */
const SAID =
  /^(title|placeholder|alt|label|text|name|hint|aria-(label|description|roledescription|valuetext))$/;
/** Native elements have a `name` that nobody sees. */
const UNSEEN_ON_NATIVE = /^(name|label|text|hint)$/;

interface Node {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the nodes' types are a union of hundreds
  readonly [field: string]: any;
}

/** The letters that a source file shows to a reader without asking a catalogue: in JSX, and in what makes elements. */
export function strayTexts(code: string, file = 'source.tsx'): string[] {
  const found: string[] = [];
  const say = (node: Node | null | undefined) => found.push(...textsOf(node));
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  new Visitor({
    JSXText: ({ value }) => {
      if (/\p{L}/u.test(value)) found.push(value.trim());
    },
    JSXElement: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') say(child.expression);
    },
    JSXOpeningElement: (element) => {
      const isNative = element.name.type === 'JSXIdentifier' && /^[a-z]/.test(element.name.name);
      for (const attribute of element.attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
        const { name } = attribute.name;
        if (!SAID.test(name) || (isNative && UNSEEN_ON_NATIVE.test(name))) continue;
        say(attribute.value);
      }
    },
    CallExpression: (call) => sayArguments(call, say),
    AssignmentExpression: ({ left, right }) => {
      const property =
        left.type === 'MemberExpression' && left.property.type === 'Identifier' && left.property.name;
      if (property && /^(textContent|innerText|title|placeholder|ariaLabel)$/.test(property)) say(right);
    },
  }).visit(program);
  return found;
}

/** What calls put before a reader: `append('text')`, `setAttribute('aria-label', 'text')`, the card's makers of elements. */
function sayArguments(
  { callee, arguments: given }: Node,
  say: (node: Node | null | undefined) => void,
): void {
  const name: string | undefined = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
  if (name === 'append' || name === 'replaceChildren') for (const each of given) say(each);
  if (name === 'setAttribute' && SAID.test(given[0]?.value ?? '')) say(given[1]);
  if (name === 'element') say(given[3]);
  if (name !== 'button') return;
  for (const property of given[2]?.properties ?? []) {
    if (SAID.test(property.key?.name ?? '')) say(property.value);
  }
}

/** The literal texts with letters that an expression can come to. */
function textsOf(node: Node | null | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && /\p{L}/u.test(node.value) ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }: Node) => value.cooked).filter((text: string) => /\p{L}/u.test(text));
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    default:
      return [];
  }
}
