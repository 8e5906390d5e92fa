import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type HighlightState, highlightCss } from '@/page/highlight-style';
import { Highlights } from '@/page/highlights';
import type { MarkLook } from '@/page/mark-look';

const TONES = ['light', 'dark'] as const;
/** The kinds of marks that one meets on a page, and what each means. */
const STATES = ['sure', 'likely', 'guess', 'decided'] as const satisfies readonly HighlightState[];

/** Invented sentences on a light and on a dark ground, marked by what marks pages. */
export function MarksPreview({ look }: { readonly look: MarkLook }) {
  return (
    <section class="marks-preview" aria-label={i18n.t('options_preview')}>
      {TONES.map((tone) => (
        <Sentences key={tone} look={look} isDark={tone === 'dark'} />
      ))}
    </section>
  );
}

function Sentences({ look, isDark }: { readonly look: MarkLook; readonly isDark: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const highlights = new Highlights();
    for (const state of STATES) {
      const words = box.current?.querySelectorAll(`[data-state="${state}"]`) ?? [];
      highlights.mark(
        state,
        [...words].map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return range;
        }),
      );
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss({ names: highlights.names, isDark }, look));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      highlights.clear();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [look, isDark]);
  return (
    <div class="marks-tone" data-tone={isDark ? 'dark' : 'light'} ref={box}>
      {STATES.map((state) => (
        <p key={state}>
          “<span data-state={state}>{i18n.t(`options_preview_${state}`)}</span>”{' '}
          <span class="marks-means">{i18n.t(`certainty_${state === 'decided' ? 'confirmed' : state}`)}</span>
        </p>
      ))}
    </div>
  );
}
