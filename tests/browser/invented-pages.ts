import { type PageServer, servePages } from '@/scripts/browser/serve-pages';
import { ROOT } from '@/scripts/setup/run.mjs';

const PAGES = [
  'sample-article',
  'american-marks',
  'inline-elements',
  'live-page',
  'other-outlet',
  'not-article',
  'plain-notes',
  'hostile-styles',
  'late-page',
];

/** Serves the invented pages below tests/pages, each as /NAME. */
export function serveInventedPages(): Promise<PageServer> {
  return servePages(new Map(PAGES.map((name) => [`/${name}`, `${ROOT}tests/pages/${name}/source.html`])));
}

/** Serves one invented report from a host of its own, as another outlet would. */
export async function serveReport(name: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = await servePages(new Map([['/2026/story', `${ROOT}tests/pages/${name}/source.html`]]));
  return { url: `${server.origin}/2026/story`, close: () => server.close() };
}
