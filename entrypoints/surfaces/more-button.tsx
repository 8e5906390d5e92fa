import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** Draws more of a list as one comes to its end; where nothing observes that, it is a button. */
export function MoreButton({ onMore }: { readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore());
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <button ref={button} type="button" class="quiet-button more" onClick={onMore}>
      {i18n.t('popup_show_more')}
    </button>
  );
}
