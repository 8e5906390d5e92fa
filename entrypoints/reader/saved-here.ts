import { type SavedHere, sendMessage } from '@/messages';
import { persistently } from '../surfaces/persistently';

const NOTHING: SavedHere = { quotations: [], shown: null };

/** What is saved of the page's article; nothing where the background cannot tell: then it is read as if for the first time. */
export async function savedHere(canonicalUrl: string | null): Promise<SavedHere> {
  const answer = await persistently(() => sendMessage('savedWanted', { canonicalUrl })).catch(() => null);
  return answer?.ok ? answer.value : NOTHING;
}
