import type { PageArticle } from './read-article';

/** Text that comes outside the article is looked at from this many UTF-16 units on: a paragraph or two. */
const LATE_UNITS = 200;

/** Tells the changes of a page that concern its article from all others: advertisements, clocks, menus. Forces no layout. */
export class ArticleChanges {
  #page: PageArticle | null = null;
  /** The elements within which the article's text stands. */
  #carriers = new Set<Node>();

  /** True where the records may have changed the article's text, or the nodes in which it stands; null is no article. */
  concern(records: readonly MutationRecord[], page: PageArticle | null): boolean {
    if (page !== this.#page) this.#setPage(page);
    return records.some((record) => this.#concerns(record));
  }

  #setPage(page: PageArticle | null): void {
    this.#page = page;
    this.#carriers = new Set();
    for (const text of page?.map.nodes() ?? []) {
      for (let node: Node | null = text; node && !this.#carriers.has(node); node = parentOf(node))
        this.#carriers.add(node);
    }
  }

  #concerns({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData') return this.#carriers.has(target) || this.#isNewText(target);
    // What shows or hides text: its parent tells whether it is the article's, since its own names have just changed.
    if (type === 'attributes')
      return this.#isWithin(target) && hasText(target) && this.#isNewText(target.parentNode);
    for (const node of removedNodes) if (this.#carriers.has(node)) return true;
    for (const node of addedNodes) if (hasText(node) && this.#isNewText(node)) return true;
    return false;
  }

  #isWithin(node: Node): boolean {
    for (let each: Node | null = node; each; each = hostOf(each.getRootNode()))
      if (this.#page?.root.contains(each)) return true;
    return false;
  }

  /** True for a node within the article, or elsewhere and long enough to be more of it; not for what is beside it. */
  #isNewText(node: Node | null): boolean {
    const page = this.#page;
    const isWithin = node !== null && this.#isWithin(node);
    if (!isWithin && (node?.textContent ?? '').length < LATE_UNITS) return false;
    const end = isWithin ? page?.root : null;
    for (let each = node; each && each !== end; each = parentOf(each)) {
      if (each.nodeType !== each.ELEMENT_NODE) continue;
      if (isWithoutText(each as Element) || page?.isBeside(each as Element)) return false;
    }
    return true;
  }
}

/** Returns the shadow roots in which an article's text stands. */
export function shadowRootsOf(page: PageArticle): ReadonlySet<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (const text of page.map.nodes()) {
    for (
      let root = text.getRootNode();
      root instanceof ShadowRoot && !roots.has(root);
      root = root.host.getRootNode()
    )
      roots.add(root);
  }
  return roots;
}

/** The node around a node, out of a shadow tree into its host. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? hostOf(node);
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

function isWithoutText(element: Element): boolean {
  return /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|NAV|FOOTER|ASIDE)$/.test(element.tagName);
}

function hasText(node: Node): boolean {
  const shadow = node instanceof Element ? node.shadowRoot?.textContent : null;
  return ((node.textContent ?? '') + (shadow ?? '')).trim() !== '';
}
