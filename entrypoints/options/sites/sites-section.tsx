import { i18n } from '#i18n';
import { SettingSwitch } from '@/components/setting';
import { pausedEverywhereSetting } from '@/storage/settings';
import { NEVER_BY_ITSELF } from '@/storage/sites/never-by-itself';
import { AccessChoice } from '../../surfaces/access/access-choice';
import { SiteField } from '../../surfaces/access/site-field';
import { takeBackAll, useAccess } from '../../surfaces/access/use-access';
import { useSetting } from '../../surfaces/use-setting';
import { SiteList } from './site-list';

/** What may be read, where reading rests, and the ways to change both. */
export function SitesSection() {
  const access = useAccess();
  const [isPaused, setIsPaused] = useSetting(pausedEverywhereSetting);
  const isAny = access !== null && (access.isAll || access.origins.length > 0);
  return (
    <>
      <SettingSwitch
        label={i18n.t('options_pause')}
        hint={i18n.t('options_pause_note')}
        checked={isPaused}
        onChange={setIsPaused}
      />
      <AccessChoice access={access} />
      {access?.isAll && <SiteField />}
      {access && <SiteList access={access} />}
      {isAny && (
        <button type="button" class="small-button" onClick={() => void takeBackAll(access)}>
          {i18n.t('options_take_back_all')}
        </button>
      )}
      <details class="news-list">
        <summary>{i18n.t('options_never')}</summary>
        <p class="options-note">{i18n.t('options_never_note')}</p>
        <ul class="options-never">
          {NEVER_BY_ITSELF.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
