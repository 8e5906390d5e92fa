import { useMemo } from 'preact/hooks';
import type { MarkLook } from '@/page/mark-look';
import { lineSetting, marksSetting, paletteSetting, printingSetting } from '@/storage/settings';
import { useSetting } from './use-setting';

/** How the reader wants marks to look, kept up to date. */
export function useLook(): MarkLook {
  const [isMarked] = useSetting(marksSetting);
  const [palette] = useSetting(paletteSetting);
  const [line] = useSetting(lineSetting);
  const [printed] = useSetting(printingSetting);
  return useMemo(() => ({ isMarked, palette, line, printed }), [isMarked, palette, line, printed]);
}
