import type { Page } from 'playwright-core';

/**
 * What a reader would trip over on a page of ours that axe does not look for, as lines to read; below one shadow root
 * where `host` names its element. Looks at what is there now and changes nothing but where the focus is.
 */
export interface SurfaceFaults {
  /** Wider than the window, or cut off at its edge: two-way scrolling at 200 % zoom. */
  readonly cut: readonly string[];
  /** Smaller than 24 by 24 px, and nearer than that to another (WCAG 2.5.8, with its exceptions). */
  readonly small: readonly string[];
  /** Reached by the keyboard, and not seen to be. */
  readonly unseenFocus: readonly string[];
  /** Moving although the reader asked that nothing moves. */
  readonly moving: readonly string[];
}

/** Faults of a page as it is shown now. The keyboard must have been used last, as for a reader who goes by it. */
export async function surfaceFaults(page: Page, host: string | null = null): Promise<SurfaceFaults> {
  await page.keyboard.press('Shift');
  return page.evaluate(inPage, host);
}

// Runs in the page: everything that it needs is in it.
function inPage(host: string | null): SurfaceFaults {
  const root: ParentNode = host === null ? document : (document.querySelector(host)?.shadowRoot ?? document);
  const width = document.documentElement.clientWidth;
  const all = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg'),
  );
  const nameOf = (element: Element) => element.cloneNode(false) as Element;
  const told = (element: Element) =>
    `${nameOf(element).outerHTML.slice(0, 160)} ${element.textContent?.slice(0, 40)}`;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const isHidden = (element: Element) => element.closest('.hidden-visually, .unseen') !== null;

  const cut = all
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return (
        own > 0 && (left < -1 || right > width + 1) && !isHidden(element) && !scrolls(element.parentElement)
      );
    })
    .map(told);
  if (document.documentElement.scrollWidth > width + 1)
    cut.push(`the page: ${document.documentElement.scrollWidth} px`);
  // Words in a box that hides what is too long for it.
  for (const element of all.filter((each) =>
    each.matches('button, a, h1, h2, h3, label, summary, [role="tab"]'),
  )) {
    const { overflowX } = getComputedStyle(element);
    if (
      /(hidden|clip)/.test(overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !isHidden(element)
    ) {
      cut.push(told(element));
    }
  }

  const isInline = (element: HTMLElement) =>
    getComputedStyle(element).display.startsWith('inline') &&
    element.matches('a') &&
    (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
  const boxOf = (element: HTMLElement) => {
    // A label is a part of what it names: a click on it does the same.
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    const [right, bottom] = [
      Math.max(...boxes.map((box) => box.right)),
      Math.max(...boxes.map((box) => box.bottom)),
    ];
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
  };
  const targets = all
    .filter((element) =>
      element.matches('a[href], button, input, select, textarea, summary, [role="option"]'),
    )
    .filter((element) => !isHidden(element) && !element.closest('[inert]') && boxOf(element).width > 0);
  const isSmall = (element: HTMLElement) => {
    const box = boxOf(element);
    return box.width < 23.5 || box.height < 23.5;
  };
  const small = targets
    .filter((element) => isSmall(element) && !isInline(element))
    .filter((element) => {
      const own = boxOf(element);
      // The exception for spacing: a circle of 24 px about it touches no other target, nor the circle of a small one.
      return targets.some((other) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const box = boxOf(other);
        const aside = Math.max(0, Math.abs(own.x - box.x) - (isSmall(other) ? 0 : box.width / 2));
        const above = Math.max(0, Math.abs(own.y - box.y) - (isSmall(other) ? 0 : box.height / 2));
        return Math.hypot(aside, above) < (isSmall(other) ? 24 : 12);
      });
    })
    .map(
      (element) =>
        `${Math.round(boxOf(element).width)}x${Math.round(boxOf(element).height)} ${told(element)}`,
    );

  const looks = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
      getComputedStyle(element);
    const isLined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return {
      isLined: isLined && !/^(rgba\(.*, 0\)|transparent)$/.test(outlineColor),
      other: [boxShadow, borderColor, backgroundColor].join(),
    };
  };
  const active = () =>
    (host === null ? document : document.querySelector(host)?.shadowRoot)?.activeElement ?? null;
  const before = active() as HTMLElement | null;
  const unseenFocus: string[] = [];
  for (const element of all.filter((each) => each.tabIndex >= 0 && !each.closest('[inert]'))) {
    before?.blur();
    const unfocused = looks(element).other;
    element.focus({ preventScroll: true });
    if (active() !== element) continue;
    const { isLined, other } = looks(element);
    if (!isLined && other === unfocused) unseenFocus.push(told(element));
    element.blur();
  }
  before?.focus({ preventScroll: true });

  const moving = all
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const isTransient = transitionDuration
        .split(', ')
        .some((duration) => Number.parseFloat(duration) > 0.01);
      return isTransient || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map(told);
  return { cut, small, unseenFocus, moving };
}
