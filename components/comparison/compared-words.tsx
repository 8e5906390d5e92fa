import { i18n } from '#i18n';
import type { ComparedWording, Difference } from '@/engine/statements/compare-wordings';

/** A wording with what it leaves out of the fullest one, changes, adds and moves: marked, and said for those who listen. */
export function ComparedWords({ differences }: Pick<ComparedWording, 'differences'>) {
  return (
    <span class="compared">
      “
      {differences.map((difference, i) => (
        <Part key={i} difference={difference} before={differences[i - 1]?.text ?? ' '} />
      ))}
      ”
    </span>
  );
}

/** @param before what is shown before it: what was left out brings the space along that it needs */
function Part({ difference, before }: { readonly difference: Difference; readonly before: string }) {
  const { text } = difference;
  const isApart = /\s$/.test(before);
  switch (difference.kind) {
    case 'same':
      return <>{text}</>;
    case 'left-out':
      return (
        <>
          {!isApart && ' '}
          <del class="left-out">
            <Said words={i18n.t('compare_left_out')} />
            {text}
          </del>
          {isApart && ' '}
        </>
      );
    case 'added':
      return (
        <ins class="added">
          <Said words={i18n.t('compare_added')} />
          <span aria-hidden="true">[+</span>
          {text}
          <span aria-hidden="true">]</span>
        </ins>
      );
    case 'moved':
      return (
        <span class="moved">
          <Said words={i18n.t('compare_moved')} />
          {text}
        </span>
      );
    case 'changed':
      return <Changed text={text} was={difference.was} />;
  }
}

/** What stood in its place is shown while the pointer or the keyboard is on it. */
function Changed({ text, was }: { readonly text: string; readonly was: string }) {
  const instead = i18n.t('compare_instead_of', [was]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard is to reach what the pointer does
    <ins class="changed" tabIndex={0}>
      {text}
      <span class="changed-was">
        <span class="hidden-visually"> (</span>
        {instead}
        <span class="hidden-visually">)</span>
      </span>
    </ins>
  );
}

function Said({ words }: { readonly words: string }) {
  return <span class="hidden-visually">{words}: </span>;
}
