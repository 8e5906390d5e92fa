/** How long the address of a file is kept, in ms: the browser reads it when the reader has said where to put it. */
const KEPT_MS = 600_000;

/** Offers a file to be kept; needs no permission. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
