import { tableOf } from "../blocks";
import type { Table } from "../document";

/** A fact and its words; null or blank is left out. */
export type Fact = readonly [name: string, words: string | null];

/** Facts in two columns; no table when none is known. */
export function factsTable(caption: string, facts: readonly Fact[]): readonly Table[] {
  const known = facts.flatMap(([name, words]) =>
    words === null || words.trim() === "" ? [] : [[{ text: name, bold: true }, words.trim()]],
  );
  return tableOf({
    caption,
    columns: [{ share: 53 }, { share: 107 }],
    head: [["รายการ", "รายละเอียด"]],
    rows: known,
  });
}
