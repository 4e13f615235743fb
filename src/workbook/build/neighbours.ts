/** Rows or columns that lie side by side, each stretch as its first one and how many there are. */
export function neighbours(places: readonly number[]): readonly (readonly [number, number])[] {
  const starts = places.filter((at) => !places.includes(at - 1));
  return starts.map((at) => {
    let count = 1;
    while (places.includes(at + count)) count += 1;
    return [at, count];
  });
}
