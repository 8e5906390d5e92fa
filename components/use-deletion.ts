import { useCallback, useMemo, useState } from 'preact/hooks';

/** How something is deleted, and how that is undone. */
export interface Deletion<Deleted> {
  /** Returns what undoes it; null where there was nothing to delete. */
  readonly remove: (id: string) => Promise<Deleted | null>;
  readonly restore: (deleted: Deleted) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
}

/** Deleting with undo, several times in a row: the last deleted is the first to come back. */
export function useDeletion<Deleted>({ remove, restore, onTrouble }: Deletion<Deleted>) {
  const [deleted, setDeleted] = useState<readonly { id: string; one: Deleted }[]>([]);
  const deleteOne = useCallback(
    (id: string) => {
      remove(id).then((one) => {
        if (one) setDeleted((before) => [...before, { id, one }]);
      }, onTrouble);
    },
    [remove, onTrouble],
  );
  const undo = useCallback(() => {
    const last = deleted.at(-1);
    if (!last) return;
    restore(last.one).then(() => setDeleted((before) => before.filter((each) => each !== last)), onTrouble);
  }, [deleted, restore, onTrouble]);
  // A long list takes a moment to be read again: what was deleted leaves it at once.
  const deletedIds: ReadonlySet<string> = useMemo(() => new Set(deleted.map(({ id }) => id)), [deleted]);
  return { deleteOne, undo, deletedIds, canUndo: deleted.length > 0 };
}
