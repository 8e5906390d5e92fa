import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  indirectSetting,
  marksSetting,
  type Printing,
  printingSetting,
  type Saving,
  savingSetting,
} from '@/storage/settings';

const SAVING: readonly Saving[] = ['automatic', 'by-hand'];
const PRINTING: readonly Printing[] = ['underlined', 'marked', 'nothing'];

/** What the reader may choose. Each choice holds as soon as it is made. */
export function Settings() {
  const [saving, setSaving] = useState<Saving>(savingSetting.fallback);
  const [marks, setMarks] = useState(marksSetting.fallback);
  const [indirect, setIndirect] = useState(indirectSetting.fallback);
  useEffect(() => {
    void savingSetting.getValue().then(setSaving);
    void marksSetting.getValue().then(setMarks);
    void indirectSetting.getValue().then(setIndirect);
  }, []);
  const chooseSaving = (choice: Saving) => {
    setSaving(choice);
    void savingSetting.setValue(choice);
  };
  const chooseMarks = (choice: boolean) => {
    setMarks(choice);
    void marksSetting.setValue(choice);
  };
  const chooseIndirect = (choice: boolean) => {
    setIndirect(choice);
    void indirectSetting.setValue(choice);
  };
  return (
    <section class="welcome-section" id="settings">
      <h2>{i18n.t('welcome_settings_title')}</h2>
      <fieldset class="settings">
        <legend>{i18n.t('welcome_saving')}</legend>
        {SAVING.map((choice) => (
          <label key={choice} class="setting">
            <input
              type="radio"
              name="saving"
              checked={saving === choice}
              onChange={() => chooseSaving(choice)}
            />
            {i18n.t(choice === 'automatic' ? 'welcome_saving_automatic' : 'welcome_saving_by_hand')}
          </label>
        ))}
      </fieldset>
      <label class="setting">
        <input
          type="checkbox"
          checked={marks}
          onChange={(event) => chooseMarks(event.currentTarget.checked)}
        />
        {i18n.t('welcome_marks')}
      </label>
      <label class="setting">
        <input
          type="checkbox"
          checked={indirect}
          aria-describedby="welcome-indirect-note"
          onChange={(event) => chooseIndirect(event.currentTarget.checked)}
        />
        {i18n.t('welcome_indirect')}
      </label>
      <p class="welcome-note" id="welcome-indirect-note">
        {i18n.t('welcome_indirect_note')}
      </p>
      <PrintingChoice />
    </section>
  );
}

function PrintingChoice() {
  const [printing, setPrinting] = useState<Printing>(printingSetting.fallback);
  useEffect(() => {
    void printingSetting.getValue().then(setPrinting);
  }, []);
  const choose = (choice: Printing) => {
    setPrinting(choice);
    void printingSetting.setValue(choice);
  };
  return (
    <fieldset class="settings">
      <legend>{i18n.t('welcome_printing')}</legend>
      {PRINTING.map((choice) => (
        <label key={choice} class="setting">
          <input type="radio" name="printing" checked={printing === choice} onChange={() => choose(choice)} />
          {i18n.t(`welcome_printing_${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
