/**
 * A page's elements answer to their names in place of what documents and forms are asked for, also for scripts in a world
 * of their own: `<img name="body">` is `document.body`, `<input name="nextSibling">` is its form's next sibling.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */

/** A document that answers for itself, whatever the page has named its elements. */
export function unclobbered(document: Document): Document {
  const prototype: object = Object.getPrototypeOf(document);
  return new Proxy(document, {
    get(target, name) {
      // Read from the prototype, for the document: what the page named stands on the document itself.
      const value: unknown = Reflect.get(name in prototype ? prototype : target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(prototype, name, value, target),
  });
}

/** What elements are asked for where the page is read. */
const ASKED = [
  ...['nodeType', 'nodeName', 'tagName', 'firstChild', 'children', 'firstElementChild', 'lastElementChild'],
  ...['nextSibling', 'nextElementSibling', 'parentElement', 'textContent', 'shadowRoot', 'isConnected'],
  ...['getAttribute', 'hasAttribute', 'hasAttributes', 'attributes', 'matches', 'closest', 'contains'],
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'checkVisibility',
    'getBoundingClientRect',
  ],
];

/** True for a form whose fields answer in its place: it is passed over, with all that is in it. */
export function isClobbered(node: Node): boolean {
  return isForm(node) && ASKED.some((name) => Object.hasOwn(node, name));
}

/** The node's next sibling. */
export function nextOf(node: Node): Node | null {
  // Half of all nodes; a form whose field is called so has an element for its type.
  if (node.nodeType === 3 /* Node.TEXT_NODE */) return node.nextSibling;
  return isForm(node) ? Reflect.get(Object.getPrototypeOf(node), 'nextSibling', node) : node.nextSibling;
}

/** The element that a node stands in. */
export function parentOf(node: Node): Element | null {
  return isForm(node) ? Reflect.get(Object.getPrototypeOf(node), 'parentElement', node) : node.parentElement;
}

function isForm(node: Node): boolean {
  return typeof HTMLFormElement === 'function' && node instanceof HTMLFormElement;
}
