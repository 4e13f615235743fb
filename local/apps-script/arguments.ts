const refused = (what: string) => new TypeError(`Failed due to illegal value in property: ${what}`);

/** Copies one argument as the browser sends it: undefined in an array becomes null, in an object it vanishes. */
function transfer(value: unknown, path: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((item, index) => transfer(item, `${path}.${index}`));
  const prototype: unknown = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  if (typeof value !== "object" || (prototype !== Object.prototype && prototype !== null))
    throw refused(path);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, transfer(item, key)]));
}

/** The arguments of a call from the page: plain values only. Throws as google.script.run does in the page. */
export function checkArguments(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg, index) => transfer(arg, String(index)));
}
