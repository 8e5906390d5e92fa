/** What an outlet does to a page. `touched` are Text nodes that hold words of the quotations to be changed. */
export type Mutation = (document: Document, touched: readonly Text[]) => void;

/** Invented; long enough to move everything behind it. */
const ADVERTISEMENT =
  'Advertisement. Read the Harbour Post every morning: “the best of the coast”, delivered to your door for a song.';
const BLOCKS = new Set(['P', 'LI', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'FIGCAPTION', 'DIV', 'TD', 'DD']);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  unchanged: () => undefined,
  'wrappers changed': wrap,
  'advertisement inserted': advertise,
  'marks normalised': normalise,
  'one word edited': editWords,
  'paragraph moved': movePara,
  'paragraph deleted': deletePara,
  'advertisement, marks, wrappers': inTurn(advertise, normalise, wrap),
  'word edited, paragraph moved': inTurn(editWords, movePara),
  'word edited, marks, advertisement': inTurn(editWords, normalise, advertise),
  'deleted, advertisement, marks': inTurn(deletePara, advertise, normalise),
};

/** Mutations that change every second quotation: they are done twice, to the one half and to the other. */
export const HALVED: ReadonlySet<string> = new Set(
  Object.keys(MUTATIONS).filter((name) => /edited|moved|deleted/.test(name)),
);

function inTurn(...mutations: readonly Mutation[]): Mutation {
  return (document, touched) => {
    for (const mutation of mutations) mutation(document, touched);
  };
}

/** Every text is cut in two and put into a new element, every paragraph into another one. */
function wrap(document: Document, touched: readonly Text[]): void {
  for (const node of textNodes(document.body)) {
    const middle = node.data.indexOf(' ', node.data.length / 2);
    if (node.data.trim().length < 40 || middle < 0) continue;
    const [first, second] = [document.createElement('span'), document.createElement('span')];
    node.replaceWith(first, second);
    second.append(document.createTextNode(node.data.slice(middle)));
    node.data = node.data.slice(0, middle);
    first.append(node);
  }
  for (const block of blocksOf(touched)) {
    if (block.tagName !== 'P') continue;
    const wrapper = document.createElement('div');
    block.replaceWith(wrapper);
    wrapper.append(block);
  }
}

function advertise(document: Document, touched: readonly Text[]): void {
  for (const block of blocksOf(touched)) {
    const paragraph = document.createElement('p');
    paragraph.append(document.createTextNode(ADVERTISEMENT));
    if (block.isConnected) block.before(paragraph);
  }
}

/** Curly marks become straight ones, or straight ones curly; dashes, ellipses and spaces likewise. */
function normalise(document: Document): void {
  const nodes = [...textNodes(document.body)];
  const isCurly = nodes.some((node) => /[“”]/.test(node.data));
  for (const node of nodes) node.data = isCurly ? straightened(node.data) : curled(node.data);
}

function straightened(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s?[—–]\s?/g, ' - ')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
}

function curled(text: string): string {
  return text
    .replace(/"(?=[\p{L}\p{N}\u2060'[])/gu, '“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replace(/ -+ /g, ' — ')
    .replaceAll('...', '…');
}

/** The middle word of each text's quotation becomes another one. */
function editWords(_document: Document, touched: readonly Text[]): void {
  for (const node of touched) {
    node.data = node.data.replace(/(?<=\u2060[\u200b\u200c]*\u200b\u2060)[^\u2060]{3,}/g, (words) => {
      const all = [...words.matchAll(/\p{L}{3,}/gu)];
      const middle = all[Math.floor(all.length / 2)];
      if (!middle) return words;
      return `${words.slice(0, middle.index)}altered${words.slice(middle.index + middle[0].length)}`;
    });
  }
}

function movePara(_document: Document, touched: readonly Text[]): void {
  const blocks = blocksOf(touched);
  const last = blocks.at(-1);
  for (const block of blocks.slice(0, -1)) if (!block.contains(last as Element)) last?.after(block);
}

function deletePara(_document: Document, touched: readonly Text[]): void {
  for (const block of blocksOf(touched)) block.remove();
}

/** The innermost paragraphs and their like around the nodes, each once, in order. */
function blocksOf(nodes: readonly Text[]): Element[] {
  const blocks = nodes.map((node) => {
    let element = node.parentElement;
    while (element && !BLOCKS.has(element.tagName)) element = element.parentElement;
    return element;
  });
  return [...new Set(blocks)].filter((block) => block !== null);
}

function* textNodes(root: Node): Generator<Text> {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === 3) yield node as Text;
    else if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i.test(node.nodeName)) yield* textNodes(node);
  }
}
