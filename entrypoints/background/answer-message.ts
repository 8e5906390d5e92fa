import type { Runtime } from 'webextension-polyfill';
import { onMessage, type ProtocolMap, type Result, SENDERS } from '@/messages';
import { storageError } from '@/storage/errors';
import { isOwnPage, pageOf, type SenderPage, topFrameOf } from './sender';

/** Where a message comes from, as the browser says, for each kind of sender that the background answers. */
interface Origins {
  readonly page: { readonly tabId: number };
  readonly site: SenderPage;
  readonly own: null;
  readonly either: null;
}

type Answered = {
  [K in keyof ProtocolMap]: (typeof SENDERS)[K] extends keyof Origins ? K : never;
}[keyof ProtocolMap];
type OriginOf<K extends Answered> = Origins[(typeof SENDERS)[K]];
type ValueOf<K extends Answered> = ReturnType<ProtocolMap[K]> extends Result<infer Value> ? Value : never;

/**
 * Answers one kind of message, where it comes from whom SENDERS names. What the message says is `unknown`: the work
 * checks it. The answer is what the work gives, or an error's message.
 */
export function answerMessage<K extends Answered>(
  type: K,
  work: (data: unknown, from: OriginOf<K>) => ValueOf<K> | Promise<ValueOf<K>>,
): void {
  listen(type, async ({ data, sender }) => {
    try {
      return { ok: true, value: await work(data, ORIGINS[SENDERS[type]](sender) as OriginOf<K>) };
    } catch (error) {
      const trouble = storageError(error)?.trouble;
      return {
        ok: false,
        error: error instanceof Error ? error.message : String(error),
        ...(trouble && { trouble }),
      };
    }
  });
}

/** As messages come: nothing is known of what they say. */
const listen = onMessage as unknown as (
  type: Answered,
  listener: (message: { data: unknown; sender: Runtime.MessageSender }) => Promise<Result<unknown>>,
) => void;

/** How each kind of sender is known. @throws {Error} where a message comes from elsewhere. */
const ORIGINS: { readonly [S in keyof Origins]: (sender: Runtime.MessageSender) => Origins[S] } = {
  page: (sender) => {
    const tabId = topFrameOf(sender);
    if (tabId === null) throw new Error('Not from a page');
    return { tabId };
  },
  site: pageOf,
  own: (sender) => {
    if (!isOwnPage(sender)) throw new Error('Not from a page of the extension');
    return null;
  },
  either: (sender) => {
    if (topFrameOf(sender) === null && !isOwnPage(sender)) throw new Error('Not from a page');
    return null;
  },
};
