/** A rule of the issue that did not hold; `kind` is short and the same for all cases of one kind. */
export class Violation extends Error {
  override readonly name = "Violation";
  constructor(
    readonly kind: string,
    detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** Holds that something is so; `detail` is made only when it is not. */
export function hold(so: boolean, kind: string, detail: () => string): void {
  if (!so) throw new Violation(kind, detail());
}
