import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LibraryFilter, type LibraryOrder, NO_FILTER } from '@/storage/search/library-filter';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { ForgettingState } from '../../surfaces/exchange/use-forgetting';
import { LibraryTrouble } from '../../surfaces/library-trouble';
import { useLibraryIndex } from '../../surfaces/use-library';
import type { LibraryAddress } from '../address';
import { BackupPanel } from './backup-panel';
import { ExportPanel, type ExportRange } from './export-panel';
import { ForgetPanel } from './forget-panel';
import { ImportPanel } from './import-panel';
import './exchange.css';

export interface ExchangeViewProps {
  /** Its filter is what “this search” means. */
  readonly address: LibraryAddress;
  /** Ids of what was selected to be exported; null where nothing was. */
  readonly picked: readonly string[] | null;
  readonly forgetting: ForgettingState;
}

/** What goes out of the library and comes into it: backup, export, import, forgetting. */
export function ExchangeView({ address, picked, forgetting }: ExchangeViewProps) {
  const { value: index = null, trouble } = useLibraryIndex(true);
  const { filter, order } = address;
  const ranges = useMemo(() => rangesOf(index, filter, order, picked), [index, filter, order, picked]);
  return (
    <main class="exchange">
      <h1 class="exchange-head">{i18n.t('exchange_title')}</h1>
      {trouble && <LibraryTrouble trouble={trouble} />}
      <div class="exchange-parts">
        <BackupPanel />
        <ImportPanel />
        <ExportPanel ranges={ranges} />
        <ForgetPanel index={index} forgetting={forgetting} />
      </div>
    </main>
  );
}

/** What can be exported, the narrowest first; nothing while that is not known. */
function rangesOf(
  index: LibraryIndex | null,
  filter: LibraryFilter,
  order: LibraryOrder,
  picked: readonly string[] | null,
): readonly ExportRange[] {
  if (!index) return [];
  const { query, ...chosen } = filter;
  const isNarrowed = query.trim() !== '' || Object.values(chosen).some((value) => value !== null);
  const search: ExportRange = { key: 'search', ids: index.find(filter, order) };
  const all: ExportRange = { key: 'all', ids: index.find(NO_FILTER, order) };
  return [...(picked ? [{ key: 'picked' as const, ids: picked }] : []), ...(isNarrowed ? [search] : []), all];
}
