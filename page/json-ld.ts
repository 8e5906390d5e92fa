/** One node of the page's linked data: an object with whatever the publisher put there. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Linked data beyond this many UTF-16 units is not parsed: 1 MB of it takes about 10 ms, and no publisher needs it. */
const MAX_UNITS = 1_000_000;

/** How deep `@graph`, `mainEntity` and arrays are followed. */
const MAX_DEPTH = 6;

/**
 * The nodes that the page says it is about: the top level of each `application/ld+json` script, with arrays, `@graph`,
 * `mainEntity` and `mainEntityOfPage` opened. Nodes inside lists of other articles are not among them. Broken scripts
 * are passed over.
 */
export function readJsonLd(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  let left = MAX_UNITS;
  for (const script of document.querySelectorAll('script[type^="application/ld+json"]')) {
    const json = script.textContent ?? '';
    left -= json.length;
    if (left < 0) break;
    collect(parse(json), nodes, 0);
  }
  return nodes;
}

/** A node's types without their namespace; empty where it has none. */
export function typesOf(node: LinkedNode): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === 'string')
    .flatMap((name) => name.split(','))
    .map((name) => name.trim().replace(/^.*[/#:]/, ''));
}

/** The value of a property as one string; null where it is absent or something else. Arrays give their first string. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return value.map(stringOf).find((item) => item !== null) ?? null;
  return null;
}

/** True for objects that are not arrays. */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    collect(value.mainEntity, nodes, depth + 1);
    collect(value.mainEntityOfPage, nodes, depth + 1);
  }
}

/** The parsed script; null where it is broken. Wrappers for old XHTML parsers, bare line breaks and a comma too many are mended. */
function parse(json: string): unknown {
  for (const attempt of [(text: string) => text, mend]) {
    try {
      return JSON.parse(attempt(json));
    } catch {
      // A publisher's broken script is normal life: the next attempt, or nothing.
    }
  }
  return null;
}

function mend(json: string): string {
  return json
    .replace(/^[\s/*]*<!\[CDATA\[[\s/*]*/, '')
    .replace(/(?<![\s/*])[\s/*]*\]\]>[\s/*]*$/, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .replace(/[\n\r\t]/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/;\s*$/, '');
}
