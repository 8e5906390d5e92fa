/** The longest that a text may be, in characters: the stricter of the two stores. */
export const LIMITS = {
  // https://developer.chrome.com/docs/webstore/cws-dashboard-listing and https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/
  name: 50,
  summary: 132,
  description: 15_000,
  // Each answer in Chrome's form on privacy.
  answer: 1_000,
} as const;

/** What is wrong with the length of a text, as a line to read; none where nothing is. */
export function lengthFault(where: string, text: string, limit: keyof typeof LIMITS): readonly string[] {
  if (text.trim() === '') return [`${where} is empty`];
  const { length } = [...text];
  const most = LIMITS[limit];
  return length > most ? [`${where} has ${length} characters, and may have ${most}`] : [];
}
