import { type Browser, browser } from 'wxt/browser';
import type { ProtocolMap } from './messages';

type Kind = keyof ProtocolMap;
type Data<K extends Kind> = Parameters<ProtocolMap[K]>[0];
type Answer<K extends Kind> = ReturnType<ProtocolMap[K]>;

/** A message as it comes: what it says, and who says it by the browser's word. */
interface Heard<D> {
  readonly data: D;
  readonly sender: Browser.runtime.MessageSender;
}

/** How answers travel, since what is undefined does not. */
interface SentAnswer {
  readonly res?: unknown;
  readonly err?: string;
}

/**
 * Sends a message to the background, or to the scripts in a tab.
 *
 * @throws {Error} where nobody answers, and with what the other end threw.
 */
export async function sendMessage<K extends Kind>(
  type: K,
  ...[data, tabId]: undefined extends Data<K>
    ? [data?: Data<K>, tabId?: number]
    : [data: Data<K>, tabId?: number]
): Promise<Answer<K>> {
  const message = { type, data };
  const sent: Promise<SentAnswer | undefined> =
    tabId === undefined ? browser.runtime.sendMessage(message) : browser.tabs.sendMessage(tabId, message);
  const { res, err } = (await sent) ?? { err: `No answer to ${type}` };
  if (err !== undefined) throw new Error(err);
  return res as Answer<K>;
}

const listeners = new Map<unknown, (message: Heard<never>) => unknown>();

/** Has `listener` answer messages of a kind, of which it is the only one here. */
export function onMessage<K extends Kind>(
  type: K,
  listener: (message: Heard<Data<K>>) => Answer<K> | Promise<Answer<K>>,
): void {
  if (listeners.size === 0) browser.runtime.onMessage.addListener(answer);
  listeners.set(type, listener);
}

/** Answers by the callback, which both browsers take; true keeps the way open until then. */
function answer(
  message: { readonly type: unknown; readonly data: unknown } | null,
  sender: Browser.runtime.MessageSender,
  send: (answer: SentAnswer) => void,
): boolean {
  const listener = listeners.get(message?.type);
  if (!listener) return false;
  const answered = async () => listener({ data: message?.data as never, sender });
  answered().then(
    (res) => send({ res }),
    (error) => send({ err: String(error) }),
  );
  return true;
}
