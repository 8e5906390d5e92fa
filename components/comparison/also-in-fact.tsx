import { i18n } from '#i18n';
import type { AlsoIn } from '@/storage/records';
import { countedWords } from '../counted-words';

/** In how many outlets the words are, its own among them; nothing where only that reports them. */
export function AlsoInFact({ alsoIn }: { readonly alsoIn: AlsoIn | undefined }) {
  if (!alsoIn) return null;
  const outlets = alsoIn.outlets + 1;
  return <span class="fact-also">{countedWords('compare_outlets', outlets)}</span>;
}

/** The same with the way to the comparison, where it is no part of a button. */
export function AlsoInLink({ alsoIn, href }: { readonly alsoIn: AlsoIn | undefined; readonly href: string }) {
  if (!alsoIn) return null;
  return (
    <p class="also-in">
      <span>{countedWords('also_in', alsoIn.outlets)}</span>
      {alsoIn.changed > 0 && <span> · {i18n.t('also_changed', [String(alsoIn.changed)])}</span>}{' '}
      <a href={href}>{i18n.t('also_compare')}</a>
    </p>
  );
}
