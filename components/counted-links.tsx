import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countedWords } from './counted-words';
import { numberWords } from './number-words';

/** One thing, how often it is there, and where that is shown. */
export interface CountedLink {
  readonly key: string;
  readonly text: ComponentChildren;
  readonly count: number;
  /** Absent where there is nothing to go to. */
  readonly href?: string;
}

/** More are shown when asked for. */
const SHOWN = 12;

/** A short list of what is counted, the commonest first; the rest on demand. */
export function CountedLinks({
  title,
  links,
}: {
  readonly title: string;
  readonly links: readonly CountedLink[];
}) {
  const [isWhole, setIsWhole] = useState(false);
  if (links.length === 0) return null;
  const left = links.length - SHOWN;
  return (
    <section class="counted">
      <h3 class="counted-title">{title}</h3>
      <ul class="counted-list">
        {links.slice(0, isWhole ? links.length : SHOWN).map(({ key, text, count, href }) => (
          <li key={key}>
            {href === undefined ? (
              <bdi>{text}</bdi>
            ) : (
              <a href={href}>
                <bdi>{text}</bdi>
              </a>
            )}{' '}
            <span class="group-count">{numberWords(count)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && !isWhole && (
        <button type="button" class="quiet-button" onClick={() => setIsWhole(true)}>
          {countedWords('counted_more', left)}
        </button>
      )}
    </section>
  );
}
