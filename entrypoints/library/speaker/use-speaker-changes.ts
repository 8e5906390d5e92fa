import { useCallback, useState } from 'preact/hooks';
import { type StorageTrouble, storageError } from '@/storage/errors';
import { type SpeakersBefore, undoSpeakers } from '@/storage/speakers/undo-speakers';

/** Does something to speakers that can be taken back, and says in one sentence what it was; false where it failed. */
export type ChangeSpeakers = (change: () => Promise<SpeakersBefore>, said: string) => Promise<boolean>;

/** What was done to speakers on this page, the last first to be taken back. */
export function useSpeakerChanges() {
  const [done, setDone] = useState<readonly { readonly before: SpeakersBefore; readonly said: string }[]>([]);
  const [trouble, setTrouble] = useState<StorageTrouble | 'unknown' | null>(null);
  const onTrouble = useCallback(
    (error: unknown) => setTrouble(storageError(error)?.trouble ?? 'unknown'),
    [],
  );
  const change: ChangeSpeakers = useCallback(
    async (work, said) => {
      try {
        const before = await work();
        setDone((all) => [...all, { before, said }]);
        return true;
      } catch (error) {
        onTrouble(error);
        return false;
      }
    },
    [onTrouble],
  );
  const last = done.at(-1);
  const undo = () => {
    if (last)
      undoSpeakers(last.before).then(() => setDone((all) => all.filter((each) => each !== last)), onTrouble);
  };
  return { change, undo, said: last?.said ?? null, trouble };
}
