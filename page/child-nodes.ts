import { nextOf, parentOf } from './unclobbered';

/** What holds no text of an article, whatever it is in. */
const TEXTLESS = 'svg img iframe video button input select textarea';
const HAS_TEXTLESS = `:has(> :is(${TEXTLESS.replaceAll(' ', ',')}))`;
const OTHERS = `text()|*[not(contains(" ${TEXTLESS} ",concat(" ",local-name()," ")))]`;

const CAN_ASK = typeof XPathEvaluator === 'function';
/** Null until it is needed. */
let others: XPathExpression | null = null;

/**
 * The children of a node that may hold text, in their order. A script that so much as looks at an <svg> has the browser
 * make all that such an element can be asked for (30 kB in each tab, 14 for a field of a form), so that those are passed
 * over unseen.
 */
export function childNodesOf(parent: Node): readonly Node[] {
  if (hasTextless(parent)) return othersIn(parent);
  const nodes: Node[] = [];
  for (let node: Node | null = parent.firstChild; node; node = nextOf(node)) nodes.push(node);
  return nodes;
}

/** The first child that is an element and may hold text; null where there is none. */
export function firstElementIn(parent: Element): Element | null {
  return hasTextless(parent) ? (othersIn(parent).find(isElement) ?? null) : parent.firstElementChild;
}

/** The next sibling that is an element and may hold text; null where there is none. */
export function nextElementOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (!parent || !hasTextless(parent)) return element.nextElementSibling;
  const siblings = othersIn(parent).filter(isElement);
  return siblings[siblings.indexOf(element) + 1] ?? null;
}

function hasTextless(node: Node): boolean {
  return isElement(node) && node.childElementCount > 0 && CAN_ASK && node.matches(HAS_TEXTLESS);
}

function othersIn(parent: Node): Node[] {
  others ??= new XPathEvaluator().createExpression(OTHERS);
  const found = others.evaluate(parent, 7 /* XPathResult.ORDERED_NODE_SNAPSHOT_TYPE */);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1; /* Node.ELEMENT_NODE */
}
