const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What is seen where so many per cent of an ink lie on a paper. */
export function mixed(ink: string, paper: string, percent: number): string {
  const on = channels(paper);
  const each = channels(ink).map((value, at) => (value * percent + (on[at] ?? 0) * (100 - percent)) / 100);
  return `#${each.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
