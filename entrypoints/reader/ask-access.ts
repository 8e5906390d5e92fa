import { sendMessage } from '@/messages';

/** Whether this page may be read by itself now. Where the background cannot tell, all stays as it is. */
export async function mayBeRead(): Promise<boolean> {
  const answer = await sendMessage('readingAllowed').catch(() => null);
  return answer?.ok !== true || answer.value;
}
