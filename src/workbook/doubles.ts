/** A key of the template that stands at several columns or rows, in their order. */
export interface Double {
  readonly key: string;
  readonly places: readonly number[];
  /** Those that hold nothing that the one that counts does not: building takes them away. */
  readonly spare: readonly number[];
}

/**
 * Of several places with one key the one that counts: the first that holds what most others hold. `addsNothing` says
 * that all that stands at a place stands at another one, too.
 */
export function chosen(
  key: string,
  places: readonly number[],
  addsNothing: (place: number, beside: number) => boolean,
): { readonly own: number; readonly double: Double } {
  const spareBeside = (own: number) => places.filter((each) => each !== own && addsNothing(each, own));
  const all = places.map((own) => ({ own, spare: spareBeside(own) }));
  const most = Math.max(0, ...all.map(({ spare }) => spare.length));
  const { own = 0, spare = [] } = all.find((each) => each.spare.length === most) ?? {};
  return { own, double: { key, places, spare } };
}
