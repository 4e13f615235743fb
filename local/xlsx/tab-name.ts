import { quoteSheetName } from "../apps-script/a1";

const LIMIT = 31;

function free(name: string, taken: readonly string[]): string {
  const used = taken.map((other) => other.toLowerCase());
  const candidates = [name, ...taken.map((_, index) => `${name.slice(0, LIMIT - 4)} (${index + 2})`)];
  return candidates.find((candidate) => !used.includes(candidate.toLowerCase())) ?? name;
}

/** Names of tabs that Excel takes, in the same order: at most 31 letters, none of []:*?/\, no quote at an end, no two alike. */
export function xlsxTabNames(names: readonly string[]): readonly string[] {
  const given: string[] = [];
  for (const name of names) {
    const plain = name
      .replace(/[[\]:*?/\\]/g, "-")
      .replace(/^'|'$/g, "-")
      .slice(0, LIMIT)
      .trim();
    given.push(free(plain === "" ? "-" : plain, given));
  }
  return given;
}

/** Makes formulas speak of the tabs by their new names. */
export function renamer(from: readonly string[], to: readonly string[]): (formula: string) => string {
  const changed = from.flatMap((name, index) => {
    const other = to[index] ?? name;
    return other === name ? [] : [[`${quoteSheetName(name)}!`, `${quoteSheetName(other)}!`] as const];
  });
  return (formula) => changed.reduce((text, [old, fresh]) => text.replaceAll(old, fresh), formula);
}
