import { useEffect, useRef, useState } from 'preact/hooks';
import { type StorageTrouble, storageError } from '@/storage/errors';
import { BackupRefusal } from '@/storage/exchange/backup/backup-refusal';
import type { LongWork } from '@/storage/exchange/long-work';

/** Why work came to nothing. */
export type Problem =
  | { readonly what: 'stopped' }
  | { readonly what: 'refused'; readonly refusal: BackupRefusal }
  | { readonly what: 'trouble'; readonly trouble: StorageTrouble | 'unknown' };

/** Long work: one at a time, followed and stopped. */
export interface Working {
  /** How much is done, from 0 to 1; null where nothing is being done. */
  readonly share: number | null;
  readonly problem: Problem | null;
  /** Does something long; `onDone` gets what came of it unless it was stopped or failed. */
  readonly run: <T>(work: (progress: LongWork) => Promise<T>, onDone: (value: T) => void) => void;
  readonly stop: () => void;
  /** Forgets the problem. */
  readonly clear: () => void;
}

/** Starts long work and follows it. Leaving the view stops it: what is stopped has changed nothing. */
export function useWork(): Working {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const run: Working['run'] = (work, onDone) => {
    const stop = new AbortController();
    stopping.current = stop;
    setProblem(null);
    setShare(0);
    work({ signal: stop.signal, onProgress: setShare })
      .then(onDone, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setShare(null));
  };
  return { share, problem, run, stop: () => stopping.current?.abort(), clear: () => setProblem(null) };
}

function problemOf(error: unknown): Problem {
  if (error instanceof BackupRefusal) return { what: 'refused', refusal: error };
  if (error instanceof Error && error.name === 'AbortError') return { what: 'stopped' };
  return { what: 'trouble', trouble: storageError(error)?.trouble ?? 'unknown' };
}
