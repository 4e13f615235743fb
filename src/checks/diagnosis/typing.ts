import { formatScore } from "../../ita/decimal";

/** Whether the two scores differ by two neighbouring digits swapped: 98.53 and 98.35 do, 92.50 and 95.02 do not. */
export function transposed(a: number, b: number): boolean {
  const [first, second] = [formatScore(a).replace(".", ""), formatScore(b).replace(".", "")];
  if (first.length !== second.length || first === second) return false;
  const at = [...first].findIndex((digit, i) => digit !== second[i]);
  const swapped = `${first.slice(0, at)}${first[at + 1] ?? ""}${first[at] ?? ""}${first.slice(at + 2)}`;
  return swapped === second;
}
