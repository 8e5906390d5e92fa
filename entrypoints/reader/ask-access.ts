import { sendMessage } from '@/messages';
import { persistently } from '../surfaces/persistently';

/** Whether this page may be read by itself now. Where the background cannot tell, all stays as it is. */
export async function mayBeRead(): Promise<boolean> {
  const answer = await persistently(() => sendMessage('readingAllowed')).catch(() => null);
  return answer?.ok !== true || answer.value;
}
