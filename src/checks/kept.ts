/** What is made of an object, once for each object as long as that is there: many checks look at the same tabs. */
export function keptFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key) => {
    const old = known.get(key) ?? { made: make(key) };
    known.set(key, old);
    return old.made;
  };
}

/** What is made of a text, once for each text of an execution. */
export function keptText(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const old = known.get(text) ?? make(text);
    known.set(text, old);
    return old;
  };
}
