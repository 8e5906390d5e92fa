import { sendMessage } from '@/messages';
import { type Highlights, namesFor } from '@/page/highlights';
import { watchTheme } from '@/page/theme';

/** Has the background insert the marks' style sheet, now and when the page turns dark or light. */
export async function styleMarks(highlights: Highlights, root: Element, signal: AbortSignal): Promise<void> {
  let names = namesFor(highlights, root);
  const send = () => sendMessage('highlightsWanted', names);
  const restyle = () => {
    const now = namesFor(highlights, root);
    if (now.isDark === names.isDark) return;
    names = now;
    send().catch(() => undefined);
  };
  watchTheme(document, restyle, signal);
  await send();
}
