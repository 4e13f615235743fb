/** What a probe saw: whether it is as it should be, or null for a fact that is neither right nor wrong. No office data. */
export interface Seen {
  readonly ok: boolean | null;
  readonly seen: string;
}

/** One thing that the add-on relies on, tried in a place of its own. `key` is that of its words in text/self-check. */
export interface Probe {
  readonly key: string;
  readonly look: () => Seen;
}

/** What came of a probe; `ms` is how long it took. */
export interface Point {
  readonly key: string;
  readonly mark: "good" | "bad" | "note";
  readonly seen: string;
  readonly ms: number;
}

/** Ids of files and accounts have no place in what people send to others. */
const anonymous = (text: string): string => text.replace(/[A-Za-z0-9_-]{20,}/g, "…").slice(0, 200);

/** Tries one thing; Google's refusal is what was seen. */
export function pointOf({ key, look }: Probe): Point {
  const start = Date.now();
  const told = (mark: Point["mark"], seen: string): Point => {
    return { key, mark, seen: anonymous(seen), ms: Date.now() - start };
  };
  try {
    const { ok, seen } = look();
    return told(ok === null ? "note" : ok ? "good" : "bad", seen);
  } catch (error) {
    return told("bad", error instanceof Error ? error.message : String(error));
  }
}

/** Right where what was seen is what was expected, word for word. */
export function same(seen: unknown, expected: unknown): Seen {
  const [is, should] = [JSON.stringify(seen), JSON.stringify(expected)];
  return is === should ? { ok: true, seen: is } : { ok: false, seen: `${is} ≠ ${should}` };
}
