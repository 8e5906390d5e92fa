/** A document of the test's own DOM (happy-dom) with this head and body. */
export function pageOf(body: string, head = '', lang = 'en'): Document {
  const html = `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The test's own document with this body: for ranges, which happy-dom makes in no other. */
export function loadPage(body: string): Document {
  document.body.innerHTML = body;
  return document;
}

/** A script element with linked data. */
export function linkedData(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** Running text long enough to count as a paragraph. */
export function prose(n = 1): string {
  const sentence =
    'The ferry between the two islands stopped on Monday because of the ice, the harbour office told the local paper.';
  return Array.from({ length: n }, () => `<p>${sentence}</p>`).join('');
}
