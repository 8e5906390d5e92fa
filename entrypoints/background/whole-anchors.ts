/**
 * Gives back to the anchors of a reading what its page did not send twice (`SentReading`): words and sentence of a saved
 * quotation that stands in the very place of one that was read. Anything else stays as it is, for the storage to check.
 */
export function withWholeAnchors(reading: unknown): unknown {
  const { anchors, quotations } = fieldsOf(reading);
  if (!Array.isArray(anchors) || !Array.isArray(quotations)) return reading;
  return { ...fieldsOf(reading), anchors: anchors.map((anchor) => wholeAnchor(anchor, quotations)) };
}

function wholeAnchor(anchor: unknown, read: readonly unknown[]): unknown {
  const { parts, quotations } = fieldsOf(anchor);
  if (parts !== undefined || !Array.isArray(quotations)) return anchor;
  const again = fieldsOf(read[quotations[0]]);
  return { ...fieldsOf(anchor), parts: again.parts, context: again.context };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
