import { i18n } from '#i18n';
import { SettingChoice, SettingSwitch } from '@/components/setting';
import {
  indirectSetting,
  type LeastCertain,
  leastCertainSetting,
  type Saving,
  savingSetting,
} from '@/storage/settings';
import { useSetting } from '../surfaces/use-setting';

const SAVING: readonly Saving[] = ['automatic', 'by-hand'];
const LEAST: readonly LeastCertain[] = ['guess', 'likely', 'sure'];

/** What is saved by itself, how certain a speaker must be to be named, and whether speech without marks is found. */
export function ReadingSection() {
  const [saving, setSaving] = useSetting(savingSetting);
  const [least, setLeast] = useSetting(leastCertainSetting);
  const [indirect, setIndirect] = useSetting(indirectSetting);
  return (
    <>
      <SettingChoice
        legend={i18n.t('options_saving')}
        choices={SAVING.map((value) => ({
          value,
          label: i18n.t(value === 'automatic' ? 'options_saving_automatic' : 'options_saving_by_hand'),
        }))}
        chosen={saving}
        onChoose={setSaving}
      />
      <SettingChoice
        legend={i18n.t('options_certainty')}
        choices={LEAST.map((value) => ({ value, label: i18n.t(`options_certainty_${value}`) }))}
        chosen={least}
        onChoose={setLeast}
      />
      <p class="options-note">{i18n.t('options_certainty_note')}</p>
      <SettingSwitch
        label={i18n.t('options_indirect')}
        hint={i18n.t('options_indirect_note')}
        checked={indirect}
        onChange={setIndirect}
      />
    </>
  );
}
