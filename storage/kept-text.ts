/** https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings and #Explicit_Directional_Isolates */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** All control characters but tab and line breaks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
/** Halves of surrogate pairs that stand alone, which encodeURIComponent throws on. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Returns a text as it is kept in the library, whoever wrote it: well formed, and without the characters that do
 * something instead of being read. Those that turn the direction would turn our own words beside them as well.
 */
export function keptText(text: string): string {
  return text.replace(TURNING, '').replace(CONTROL, '').replace(HALVES, '\ufffd');
}
