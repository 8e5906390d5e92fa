import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The extension's id in Firefox, as the manifest names it. */
const ID = 'on-record@on-record.example';
/** Generous: a busy machine starts a browser in seconds, and a hanging one is to end some day. */
const LAUNCH_MS = 60_000;

export interface FirefoxOptions {
  /** Path of the browser. */
  readonly firefox: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Whether the extension may run in private windows, which a reader would allow in the browser's own pages. */
  readonly inPrivate?: boolean;
  /** `host:port` of a proxy that all requests to other machines go through. */
  readonly proxy?: string;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A Firefox with the extension in it. Playwright cannot drive Debian's Firefox; it is driven by WebDriver BiDi. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** `moz-extension://UUID` */
  readonly origin: string;
  /**
   * Runs a script in the browser's own window, where its buttons, menus and prompts are. Its text is sent: it may use
   * nothing but its argument.
   */
  inWindow<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

/** As much of the protocol as puppeteer does not offer. */
interface Protocol {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Starts Firefox without a window and installs the extension for as long as it runs. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.firefox,
    headless: true,
    timeout: LAUNCH_MS,
    protocolTimeout: LAUNCH_MS,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: uuid }),
      ...(options.proxy ? proxied(options.proxy) : {}),
      ...options.preferences,
    },
  });
  const { send } = protocolOf(browser);
  await send('webExtension.install', {
    extensionData: { type: 'path', path: options.extension },
    'moz:allowPrivateBrowsing': options.inPrivate === true,
  });
  return {
    browser,
    origin: `moz-extension://${uuid}`,
    inWindow: (script, argument) => inWindow(browser, script, argument),
    close: () => browser.close(),
  };
}

function proxied(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}

async function inWindow<A, R>(
  browser: Browser,
  script: (argument: A) => R | Promise<R>,
  argument: A,
): Promise<R> {
  const { send } = protocolOf(browser);
  const tree = await send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const call = `(${script})(${JSON.stringify(argument) ?? 'undefined'})`;
  const answer = await send('script.evaluate', {
    expression: `Promise.resolve(${call}).then((value) => JSON.stringify(value) ?? 'null')`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as {
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (!result) throw new Error(exceptionDetails?.text ?? 'No answer from the browser’s window');
  return JSON.parse(result.value) as R;
}

function protocolOf(browser: Browser): Protocol {
  const { connection } = browser as unknown as { connection: Protocol };
  return { send: (method, parameters) => connection.send(method, parameters) };
}
