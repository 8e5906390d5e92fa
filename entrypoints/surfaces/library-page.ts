/** Returns the address where it is compared how outlets report a quotation. */
export function comparisonPage(id: string): string {
  return `/library.html#view=statement&id=${id}`;
}

/** Returns the address of a speaker's own page in the library. */
export function speakerPage(speakerId: string): string {
  return `/library.html#view=speaker&speaker=${speakerId}`;
}
