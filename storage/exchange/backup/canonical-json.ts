/**
 * Returns the one JSON text of a value: the fields of every object in the order of their names, no space, no lone half
 * of a surrogate pair. Equal values give equal texts, whoever built them in whatever order (as RFC 8785 does it).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  // fromEntries defines fields, so that one called __proto__ is a field like any other.
  return Object.fromEntries(fields.map(([name, field]) => [name.toWellFormed(), canonical(field)]));
}
