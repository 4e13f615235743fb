/** What asking gives, asked for when it is wanted first and never again. */
export function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known = known ?? { value: ask() };
    return known.value;
  };
}
