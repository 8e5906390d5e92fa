import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { StorageTrouble } from '@/storage/errors';

/** A line of news above a list. */
export function Notice({
  children,
  kind = 'news',
}: {
  readonly children: ComponentChildren;
  readonly kind?: 'news' | 'trouble';
}) {
  return (
    <div class="notice" data-kind={kind} role={kind === 'trouble' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** What is wrong with the library, in words that say what still works; below them what can be done. */
export function TroubleNotice({
  trouble,
  children,
}: {
  readonly trouble: StorageTrouble | 'unknown' | 'not_saved' | 'lost';
  readonly children?: ComponentChildren;
}) {
  return (
    <Notice kind="trouble">
      {i18n.t(`trouble_${trouble}`)} {children}
    </Notice>
  );
}
