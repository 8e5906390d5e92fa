import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TroubleNotice } from '@/components/notice';
import { lossItem } from '@/storage/loss';

/** That the browser has lost the library, and the way to bring it back; until the reader has seen it. */
export function LossNotice() {
  const [lostAt, setLostAt] = useState<string | null>(null);
  useEffect(() => {
    void lossItem.getValue().then(setLostAt);
    return lossItem.watch(setLostAt);
  }, []);
  if (lostAt === null) return null;
  return (
    <TroubleNotice trouble="lost">
      <a class="quiet-button" href="/library.html#view=exchange" target="_blank" rel="noreferrer">
        {i18n.t('lost_import')}
      </a>
      <button type="button" class="quiet-button" onClick={() => void lossItem.setValue(null)}>
        {i18n.t('done_dismiss')}
      </button>
    </TroubleNotice>
  );
}
