import type { FirefoxWithExtension } from '@/scripts/browser/launch-firefox';

/** What of the browser's own interfaces is called in its window. */
declare const Services: { console: { getMessageArray(): ScriptMessage[]; reset(): void } };

interface ScriptMessage {
  readonly message: string;
}

/**
 * What the browser says of itself where a page, a background or a popup went away while it was still being answered:
 * nobody is there any more to hear it.
 */
const LEFT =
  /after context unloaded|while context is inactive|Cannot send function call result: other side closed connection/;

/**
 * What went wrong in the extension: errors and unhandled rejections in its background, its pages and its scripts in
 * others, what its policy refused, and what is wrong in its manifest. The browser keeps all of it in one place.
 */
export async function consoleErrors({ origin, inWindow }: FirefoxWithExtension): Promise<string[]> {
  const errors = await inWindow(
    (ours) =>
      Services.console
        .getMessageArray()
        .filter(({ message }) => message.includes(ours) && !message.startsWith('[JavaScript Warning'))
        .map(({ message }) => message),
    origin,
  );
  return errors.filter((message) => !LEFT.test(message));
}

/** Empties the browser's console. */
export async function forgetConsole({ inWindow }: FirefoxWithExtension): Promise<void> {
  await inWindow(() => Services.console.reset(), undefined);
}
