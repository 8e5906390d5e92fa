import type { CardSource } from '@/page/card/card-control';
import type { Done } from '@/page/card/words';
import type { PageLibrary } from './page-library';

const DECISIONS = { confirm: 'confirmed', reject: 'rejected', undo: 'auto' } as const;

/** Does in the library what was asked for in the card. */
export async function doInLibrary(
  library: PageLibrary,
  index: number,
  action: Parameters<CardSource['act']>[1],
): Promise<Done> {
  if (action === 'save') return (await library.save(index)) ? 'saved' : 'failed';
  if (action === 'remove') return (await library.remove(index)) ? 'removed' : 'failed';
  if (typeof action === 'object') {
    const sources = [action.corrected];
    return (await library.decide(index, { status: 'corrected', sources })) ? 'corrected' : 'failed';
  }
  const status = DECISIONS[action];
  if (!(await library.decide(index, { status }))) return 'failed';
  return status === 'auto' ? 'undone' : status;
}
