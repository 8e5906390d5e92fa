import { interfaceLocale } from '@/components/interface-locale';
/** Returns a size in bytes as the reader's language writes it: `12.3 MB`. */
export function sizeWords(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const options = { style: 'unit', unit: units[step], maximumFractionDigits: step < 2 ? 0 : 1 } as const;
  // Number and unit stay on one line.
  return new Intl.NumberFormat(interfaceLocale(), options)
    .format(bytes / 1000 ** step)
    .replaceAll(' ', '\u00a0');
}

/** `on-record-2024-11-01.csv`, with the day at the reader's place. */
export function fileName(extension: string, now: Date = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `on-record-${day.map((part) => String(part).padStart(2, '0')).join('-')}.${extension}`;
}
