import { i18n } from '#i18n';
import { percentWords } from '@/components/number-words';
import { WorkBar } from '@/components/work-bar';
import { LibraryTrouble } from '../library-trouble';
import { refusalWords } from './refusal-words';
import type { Working } from './use-work';

/** How far work is; else why it came to nothing, or what came of it. */
export function WorkStatus({ working, done }: { readonly working: Working; readonly done: string | null }) {
  const { share, problem, stop } = working;
  if (share !== null) {
    const label = percentWords(share);
    return <WorkBar done={Math.round(share * 100)} of={100} label={label} onStop={stop} />;
  }
  if (problem?.what === 'trouble') return <LibraryTrouble trouble={problem.trouble} />;
  if (problem?.what === 'refused') {
    return (
      <p class="work-trouble" role="alert">
        {refusalWords(problem.refusal)}
      </p>
    );
  }
  return (
    <p class="work-said" role="status">
      {problem?.what === 'stopped' ? i18n.t('exchange_stopped') : done}
    </p>
  );
}
