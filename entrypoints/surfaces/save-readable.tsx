import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import type { Salvaged } from '@/storage/exchange/salvage/salvage-library';
import { download } from './exchange/download';
import { fileName } from './exchange/file-words';

/** Writes to a file what can still be read of the library, and says how much that is. */
export function SaveReadable() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | Salvaged>('idle');
  const save = async () => {
    setState('busy');
    try {
      // Seldom wanted: a popup has not loaded it.
      const { salvageLibrary } = await import('@/storage/exchange/salvage/salvage-library');
      const salvaged = await salvageLibrary();
      download(salvaged.file, fileName('json'));
      if (salvaged.rest) download(salvaged.rest, fileName('jsonl'));
      setState(salvaged);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" class="quiet-button" disabled={state === 'busy'} onClick={() => void save()}>
        {i18n.t('salvage_now')}
      </button>
      {/* Always there: a region that appears together with its text is not read out. */}
      <span role="status">{state !== 'idle' && wordsFor(state)}</span>
    </>
  );
}

function wordsFor(state: 'busy' | 'failed' | Salvaged): string {
  if (state === 'busy') return i18n.t('salvage_busy');
  if (state === 'failed') return i18n.t('salvage_failed');
  const { quotations, unreadable, rest } = state;
  return [
    countedWords('salvage_done', quotations),
    unreadable > 0 && countedWords('salvage_unreadable', unreadable),
    rest && i18n.t('salvage_rest'),
  ]
    .filter(Boolean)
    .join(' ');
}
