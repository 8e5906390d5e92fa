import { useCallback, useState } from 'preact/hooks';

/** How something is deleted, and how that is undone. */
export interface Deletion<Deleted> {
  /** Returns what undoes it; null where there was nothing to delete. */
  readonly remove: (id: string) => Promise<Deleted | null>;
  readonly restore: (deleted: Deleted) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
}

/** Deleting with undo, several times in a row: the last deleted is the first to come back. */
export function useDeletion<Deleted>({ remove, restore, onTrouble }: Deletion<Deleted>) {
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const deleteOne = useCallback(
    (id: string) => {
      remove(id).then((one) => {
        if (one) setDeleted((before) => [...before, one]);
      }, onTrouble);
    },
    [remove, onTrouble],
  );
  const undo = useCallback(() => {
    const last = deleted.at(-1);
    if (!last) return;
    restore(last).then(() => setDeleted((before) => before.filter((one) => one !== last)), onTrouble);
  }, [deleted, restore, onTrouble]);
  return { deleteOne, undo, canUndo: deleted.length > 0 };
}
