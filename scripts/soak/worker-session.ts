import type { CDPSession } from 'playwright-core';

/** An answer or an event of the worker's, as the browser passes it on. */
interface WorkerMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/**
 * Speaks with the extension's worker in the DevTools protocol. Playwright has a session for pages only; the browser's own
 * passes messages on. https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-sendMessageToTarget
 */
export class WorkerSession {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #listeners = new Map<string, Set<(params: never) => void>>();
  #last = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (received) => {
      if (received.sessionId !== sessionId) return;
      const message = JSON.parse(received.message) as WorkerMessage;
      if (message.id === undefined) return this.#tell(message);
      this.#waiting.get(message.id)?.(message.result);
      this.#waiting.delete(message.id);
    });
  }

  /** A session with the worker that runs now; null where none does. */
  static async attach(browser: CDPSession, extensionId: string): Promise<WorkerSession | null> {
    const { targetInfos } = await browser.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
    );
    if (!worker) return null;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId });
    return new WorkerSession(browser, sessionId);
  }

  /** Lets go of the worker. */
  async detach(): Promise<void> {
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#sessionId });
  }

  on<T>(event: string, listener: (params: T) => void): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  off<T>(event: string, listener: (params: T) => void): void {
    this.#listeners.get(event)?.delete(listener);
  }

  async send(method: string): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    return answered;
  }

  #tell({ method = '', params }: WorkerMessage): void {
    for (const listener of this.#listeners.get(method) ?? []) listener(params as never);
  }
}
