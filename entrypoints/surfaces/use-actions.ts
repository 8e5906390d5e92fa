import { useCallback, useMemo, useState } from 'preact/hooks';
import type { DoneWhat } from '@/components/done-bar';
import type { Written } from '@/storage/decisions/annotate';
import type { Changed, Progress } from '@/storage/decisions/change-many';
import type { Decision } from '@/storage/decisions/decide';
import { type StorageTrouble, storageError } from '@/storage/errors';

/** Something that was done to saved quotations, as it is taken back. */
interface Step {
  readonly what: DoneWhat;
  readonly changes: readonly Changed[];
}

/** Work that takes a while. */
export interface Work {
  readonly done: number;
  readonly of: number;
  readonly stop: () => void;
}

/** What the reader does with saved quotations, one or many at a time, and takes back step by step. */
export interface Actions {
  readonly decide: (ids: readonly string[], decision: Decision) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly tag: (ids: readonly string[], tag: string) => void;
  /** Resolves when it is saved; false where it could not be. */
  readonly annotate: (id: string, written: Written) => Promise<boolean>;
  readonly undo: () => void;
  /** What undo would take back, or what there was nothing to do about; null where nothing was done, or after `dismiss`. */
  readonly last: { readonly what: DoneWhat; readonly count: number } | null;
  readonly dismiss: () => void;
  /** Deleted, although a long list takes a moment to be read again. */
  readonly deletedIds: ReadonlySet<string>;
  readonly work: Work | null;
  readonly trouble: StorageTrouble | 'unknown' | null;
  readonly onTrouble: (error: unknown) => void;
}

/** Fewer are done before one could read how far they are. */
const MANY = 500;

const WHAT: Record<Decision['status'], DoneWhat> = {
  confirmed: 'confirmed',
  corrected: 'corrected',
  rejected: 'rejected',
  auto: 'undecided',
};

const changing = () => import('./changing-code');

/** Doing and undoing. */
export function useActions(): Actions {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [last, setLast] = useState<Actions['last']>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [trouble, setTrouble] = useState<Actions['trouble']>(null);
  const onTrouble = useCallback((error: unknown) => {
    if (!isStopped(error)) setTrouble(storageError(error)?.trouble ?? 'unknown');
  }, []);
  const did = useCallback((what: DoneWhat, changes: readonly Changed[]) => {
    setTrouble(null);
    setLast({ what, count: changes.length });
    if (changes.length > 0) setSteps((before) => withStep(before, { what, changes }));
  }, []);
  const perform = useCallback(
    (what: DoneWhat, count: number, run: (progress: Progress) => Promise<readonly Changed[]>) => {
      const stop = new AbortController();
      const tell = (done: number) => setWork({ done, of: count, stop: () => stop.abort() });
      if (count > MANY) tell(0);
      const progress = count > MANY ? { onDone: tell, signal: stop.signal } : {};
      return run(progress)
        .then((changes) => did(what, changes), onTrouble)
        .finally(() => setWork(null));
    },
    [did, onTrouble],
  );
  const undo = useCallback(() => {
    const step = steps.at(-1);
    if (!step) return;
    changing()
      .then(({ putBack }) => putBack(step.changes))
      .then(() => {
        const rest = steps.filter((each) => each !== step);
        setSteps(rest);
        setLast(lastOf(rest));
      }, onTrouble);
  }, [steps, onTrouble]);
  return {
    ...useMemo(() => performers(perform, did, onTrouble), [perform, did, onTrouble]),
    undo,
    last,
    dismiss: useCallback(() => setLast(null), []),
    deletedIds: useMemo(() => deletedIn(steps), [steps]),
    work,
    trouble,
    onTrouble,
  };
}

function performers(
  perform: (
    what: DoneWhat,
    count: number,
    run: (progress: Progress) => Promise<readonly Changed[]>,
  ) => Promise<void>,
  did: (what: DoneWhat, changes: readonly Changed[]) => void,
  onTrouble: (error: unknown) => void,
): Pick<Actions, 'decide' | 'remove' | 'tag' | 'annotate'> {
  return {
    decide: (ids, decision) =>
      void perform(WHAT[decision.status], ids.length, async (progress) =>
        (await changing()).decideMany(ids, decision, progress),
      ),
    remove: (ids) =>
      void perform('deleted', ids.length, async (progress) => (await changing()).deleteMany(ids, progress)),
    tag: (ids, tag) =>
      void perform('tagged', ids.length, async (progress) => (await changing()).tagMany(ids, tag, progress)),
    annotate: async (id, written) => {
      try {
        const { annotate } = await changing();
        const changed = await annotate(id, written);
        if (changed) did('noted', [changed]);
        return true;
      } catch (error) {
        onTrouble(error);
        return false;
      }
    },
  };
}

/** A note that is saved as one types is one step, not one for each pause. */
function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const top = steps.at(-1);
  const [before] = top?.changes ?? [];
  const [after] = step.changes;
  if (top?.what !== 'noted' || step.what !== 'noted' || !before || !after) return [...steps, step];
  if (before.before.id !== after.before.id) return [...steps, step];
  const changes = [{ before: before.before, after: after.after }];
  return [...steps.slice(0, -1), { what: 'noted', changes }];
}

function lastOf(steps: readonly Step[]): Actions['last'] {
  const step = steps.at(-1);
  return step ? { what: step.what, count: step.changes.length } : null;
}

function deletedIn(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(
    steps
      .filter(({ what }) => what === 'deleted')
      .flatMap(({ changes }) => changes.map(({ before }) => before.id)),
  );
}

/** The reader stopped it himself: nothing to tell. */
function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
