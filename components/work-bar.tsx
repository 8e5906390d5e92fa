import { i18n } from '#i18n';
import { numberWords } from './number-words';

/** How far long work is, and a way to stop it. */
export function WorkBar({
  done,
  of,
  label = i18n.t('work_progress', [numberWords(done), numberWords(of)]),
  onStop,
}: {
  readonly done: number;
  readonly of: number;
  /** Says how far it is where the numbers say nothing. */
  readonly label?: string;
  readonly onStop: () => void;
}) {
  return (
    <div class="work">
      <progress max={of} value={done} aria-label={label} />
      <span>{label}</span>
      <button type="button" class="small-button" onClick={onStop}>
        {i18n.t('work_stop')}
      </button>
    </div>
  );
}
