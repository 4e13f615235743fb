/** Where two values of plain JSON differ first, as a path with both sides; null where they are the same. */
export function firstDifference(a: unknown, b: unknown, path = ""): string | null {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return Object.is(a, b) ? null : `${path}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  for (const key of keys) {
    const found = firstDifference(left[key], right[key], `${path}/${key}`);
    if (found !== null) return found.slice(0, 400);
  }
  return null;
}
