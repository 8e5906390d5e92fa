/** Returns the address of a speaker's own page in the library. */
export function speakerPage(speakerId: string): string {
  return `/library.html#view=speaker&speaker=${speakerId}`;
}
