import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

/** Which quotations of a list are selected. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Those of them that are in the list, in its order. */
  readonly inList: readonly string[];
  readonly toggle: (index: number) => void;
  /** Selects all from the last one that was chosen to this one. */
  readonly extendTo: (index: number) => void;
  /** Where the next extension begins. */
  readonly startAt: (index: number) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** One or many of a list, by place. What leaves the list is not selected any more. */
export function useSelection(list: readonly string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef(0);
  const inList = useMemo(() => (ids.size === 0 ? [] : list.filter((id) => ids.has(id))), [list, ids]);
  const toggle = useCallback(
    (index: number) => {
      const id = list[index];
      if (id === undefined) return;
      anchor.current = index;
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    [list],
  );
  const extendTo = useCallback(
    (index: number) => {
      const [from, until] = [Math.min(anchor.current, index), Math.max(anchor.current, index) + 1];
      setIds(new Set(list.slice(from, until)));
    },
    [list],
  );
  const startAt = useCallback((index: number) => {
    anchor.current = index;
  }, []);
  const all = useCallback(() => setIds(new Set(list)), [list]);
  const clear = useCallback(() => setIds((before) => (before.size === 0 ? before : new Set())), []);
  return { ids, inList, toggle, extendTo, startAt, all, clear };
}
