import { useState } from 'preact/hooks';
import type { DoneBarProps } from '@/components/done-bar';
import { type StorageTrouble, storageError } from '@/storage/errors';
import {
  joinStatement,
  partStatement,
  type StatementsBefore,
  undoStatements,
} from '@/storage/statements/decide-statements';

/** Joining and parting statements, the last of which can be taken back. */
export function useStatementDecisions() {
  const [done, setDone] = useState<{ last: DoneBarProps['last']; before: StatementsBefore } | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | 'unknown' | null>(null);
  const onTrouble = (error: unknown) => setTrouble(storageError(error)?.trouble ?? 'unknown');
  const run = (what: 'joined' | 'parted', work: Promise<StatementsBefore>) =>
    void work.then((before) => setDone({ last: { what, count: 1 }, before })).catch(onTrouble);
  return {
    trouble,
    last: done?.last ?? null,
    join: (id: string, others: readonly string[]) => run('joined', joinStatement(id, others)),
    part: (id: string, others: readonly string[]) => run('parted', partStatement(id, others)),
    undo: () => {
      if (done) void undoStatements(done.before).catch(onTrouble);
      setDone(null);
    },
    dismiss: () => setDone(null),
  };
}
