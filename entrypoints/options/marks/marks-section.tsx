import { i18n } from '#i18n';
import { SettingChoice, SettingSwitch } from '@/components/setting';
import {
  type LineStyle,
  lineSetting,
  marksSetting,
  type PaletteName,
  type Printing,
  paletteSetting,
  printingSetting,
} from '@/storage/settings';
import { useLook } from '../../surfaces/use-look';
import { useSetting } from '../../surfaces/use-setting';
import { MarksPreview } from './marks-preview';

const PALETTES: readonly PaletteName[] = ['green', 'blue', 'plum', 'grey'];
const LINES: readonly LineStyle[] = ['usual', 'lines', 'strong'];
const PRINTING: readonly Printing[] = ['underlined', 'marked', 'nothing'];

/** Whether and how quotations are marked on pages and on paper, tried out on a few sentences. */
export function MarksSection() {
  const [isMarked, setIsMarked] = useSetting(marksSetting);
  const [palette, setPalette] = useSetting(paletteSetting);
  const [line, setLine] = useSetting(lineSetting);
  const [printed, setPrinted] = useSetting(printingSetting);
  const look = useLook();
  return (
    <>
      <SettingSwitch
        label={i18n.t('options_marked')}
        hint={i18n.t('options_marked_note')}
        checked={isMarked}
        onChange={setIsMarked}
      />
      <div class="options-columns">
        <SettingChoice
          legend={i18n.t('options_palette')}
          choices={PALETTES.map((value) => ({ value, label: i18n.t(`options_palette_${value}`) }))}
          chosen={palette}
          onChoose={setPalette}
        />
        <SettingChoice
          legend={i18n.t('options_line')}
          choices={LINES.map((value) => ({ value, label: i18n.t(`options_line_${value}`) }))}
          chosen={line}
          onChoose={setLine}
        />
      </div>
      <MarksPreview look={look} />
      <SettingChoice
        legend={i18n.t('options_printing')}
        choices={PRINTING.map((value) => ({ value, label: i18n.t(`options_printing_${value}`) }))}
        chosen={printed}
        onChoose={setPrinted}
      />
    </>
  );
}
