/** The value that most have, and those that have another; on a tie the value that came first counts. */
export interface Majority<T> {
  /** The first that has the value of most. */
  readonly usual: T;
  readonly odd: readonly T[];
}

/** Who differs from the rest in a value that all should share; null where all agree or there is nobody to agree with. */
export function oddOnes<T>(all: readonly T[], keyOf: (each: T) => string | number): Majority<T> | null {
  const groups = new Map<string | number, T[]>();
  for (const each of all) {
    const value = keyOf(each);
    const group = groups.get(value);
    if (group) group.push(each);
    else groups.set(value, [each]);
  }
  if (groups.size < 2) return null;
  const most = [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best));
  const [usual] = most;
  return usual === undefined ? null : { usual, odd: all.filter((each) => !most.includes(each)) };
}
