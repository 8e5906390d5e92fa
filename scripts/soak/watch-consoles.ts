import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/launch';
import { WorkerSession } from './worker-session';

/** What a worker's session tells of its console. */
interface Told {
  readonly type?: string;
  readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
  readonly entry?: { readonly level: string; readonly text: string; readonly url?: string };
}

const EVENTS = ['Runtime.exceptionThrown', 'Log.entryAdded', 'Runtime.consoleAPICalled'] as const;

/**
 * Collects from now on what goes wrong in any console: of pages and of our scripts in them, of the extension's pages, and
 * of its worker, also of one that is started later.
 */
export async function watchConsoles(browser: ExtensionBrowser, cdp: CDPSession): Promise<readonly string[]> {
  const errors: string[] = [];
  browser.context.on('weberror', (error) => errors.push(String(error.error().stack)));
  browser.context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  const tell = (told: string | null) => told !== null && errors.push(`worker: ${told}`);
  const watch = async () => {
    const worker = await WorkerSession.attach(cdp, browser.extensionId);
    for (const event of EVENTS) worker?.on<Told>(event, (told) => tell(wrongIn(event, told)));
    // What was said before is told again then.
    await worker?.send('Runtime.enable');
    await worker?.send('Log.enable');
  };
  cdp.on('Target.targetCreated', ({ targetInfo }) => {
    // A worker may be gone before it could be asked.
    if (targetInfo.type === 'service_worker') watch().catch(() => undefined);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  return errors;
}

function wrongIn(event: (typeof EVENTS)[number], told: Told): string | null {
  if (event === 'Runtime.exceptionThrown')
    return told.exceptionDetails?.exception?.description ?? told.exceptionDetails?.text ?? event;
  if (event === 'Log.entryAdded' && told.entry?.level === 'error') return told.entry.text;
  if (event === 'Runtime.consoleAPICalled' && told.type === 'error')
    return (told.args ?? []).map(({ value, description }) => String(value ?? description)).join(' ');
  return null;
}
