import { useEffect, useState } from 'preact/hooks';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { type LibraryUsage, libraryUsage } from '@/storage/library-usage';
import { subscribe } from '@/storage/live-query';

/** What the browser says of the room that the library takes. */
export interface DiskUse {
  /** Null where the browser does not tell. */
  readonly bytes: number | null;
  /** Whether the browser keeps it also where it needs room. */
  readonly isLasting: boolean;
}

const observe = (
  onValue: (usage: LibraryUsage) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
) => subscribe(libraryUsage, onValue, onTrouble);

/** What is kept and the room that it takes, kept up to date; null until it is known. */
export function useUsage() {
  const { value: usage = null, trouble } = useObservable(observe);
  const [disk, setDisk] = useState<DiskUse | null>(null);
  useEffect(() => {
    void diskUse().then(setDisk);
  }, [usage]);
  const persist = () => void navigator.storage.persist().then(diskUse).then(setDisk);
  return { usage, trouble, disk, persist };
}

async function diskUse(): Promise<DiskUse> {
  const [{ usage }, isLasting] = await Promise.all([
    navigator.storage.estimate().catch(() => ({ usage: undefined })),
    navigator.storage.persisted().catch(() => false),
  ]);
  return { bytes: usage ?? null, isLasting };
}
