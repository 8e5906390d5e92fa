import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import { SavedList, type SavedListProps } from './saved-list';
import { useRecent } from './use-library';

/** Rows that are read and drawn at first, and again when the end comes in sight. */
const STEP = 15;

/** What was saved last, newest first. */
export function RecentView(props: Omit<SavedListProps, 'quotations' | 'onMore'>) {
  const [count, setCount] = useState(STEP);
  const { value } = useRecent(count, true);
  if (!value) return null;
  if (value.quotations.length === 0) {
    return <EmptyState title={i18n.t('popup_first_title')} text={i18n.t('popup_first_text')} />;
  }
  const onMore = value.before === null ? undefined : () => setCount(count + STEP);
  return <SavedList {...props} quotations={value.quotations} onMore={onMore} />;
}
