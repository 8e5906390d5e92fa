import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { sandboxArgs } from '../setup/chromium.mjs';
import { PlainError } from '../setup/run.mjs';

export interface LaunchOptions {
  /** Path of the browser. */
  readonly chromium: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Refuses every host but this machine. */
  readonly offline: boolean;
  /** Folder of the browser's profile, which is kept; a new one that goes at the end where it is left out. */
  readonly profile?: string;
  /** Language of the browser, and so of the extension; the machine's own where it is left out. */
  readonly language?: string;
  /** `host:port` of a proxy that all requests to other machines go through. */
  readonly proxy?: string;
}

/** A browser with the extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Generous: a busy machine starts a browser in seconds, and a hanging one is to end some day. */
const LAUNCH_MS = 60_000;

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Its toolbar's button is clicked by the driver.
  '--enable-unsafe-extension-debugging',
  // Older versions of Google's Chrome load unpacked extensions only so.
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/**
 * Starts Chromium with the extension and waits until the extension's background is installed: one that is ended before
 * that is never started again.
 *
 * @throws {PlainError} where the browser does not load the extension.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, headless, offline, proxy, language } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'on-record-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.chromium,
    headless,
    // The machine's own preference; Playwright would make it light.
    colorScheme: null,
    viewport: headless ? { width: 1100, height: 1400 } : null,
    timeout: LAUNCH_MS,
    // Under Linux Chromium goes by this; elsewhere by the argument.
    ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
    args: [
      ...sandboxArgs(),
      ...ARGS,
      ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: LAUNCH_MS }));
    await installed(worker);
    return { context, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    const message = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `"${options.chromium}" did not load the extension (${message}).\n` +
        'Google Chrome no longer takes unpacked extensions from its command line: use Chromium.',
    );
  }
}

/** What a worker knows of itself. */
declare const serviceWorker: EventTarget & { readonly state: string };

/** Resolves once the browser has done with installing a worker. */
function installed(worker: Worker): Promise<void> {
  // No named functions here: what tsx adds to them does not exist in the worker.
  return worker.evaluate(
    () =>
      new Promise((resolve) => {
        if (serviceWorker.state === 'activated') resolve();
        serviceWorker.addEventListener('statechange', () => {
          if (serviceWorker.state === 'activated') resolve();
        });
      }),
  );
}
