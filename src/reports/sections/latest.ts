import { oneSpelling } from "../../ita/names";
import { type Result, ROUNDS, reported, STATES, STATUS_WORDS } from "./results";

/** Where a round stands in the year; rows that do not say are taken for reports of their own. */
const placeOf = ({ round }: Result): number => ROUNDS.findIndex((each) => each.round === round);

/** The rows of each activity's last round; those without an activity or a round are all kept, as nobody can say what they repeat. */
export function latest(results: readonly Result[]): readonly Result[] {
  const rows = reported(results);
  const last = new Map<string, number>();
  for (const row of rows) {
    if (row.activity === null || row.round === null) continue;
    const name = oneSpelling(row.activity);
    last.set(name, Math.max(last.get(name) ?? 0, placeOf(row)));
  }
  return rows.filter(
    (row) =>
      row.activity === null || row.round === null || last.get(oneSpelling(row.activity)) === placeOf(row),
  );
}

function states(rows: readonly Result[]): string {
  return STATES.map(
    (code) => [STATUS_WORDS[code], rows.filter(({ status }) => status === code).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${count}`)
    .join(" ");
}

/** A line about each round before the last one: "รอบ 6 เดือน: รายงาน 300 รายการ (ดำเนินการแล้วเสร็จ 120 …)". */
export function earlierRounds(results: readonly Result[]): readonly string[] {
  const lines = ROUNDS.filter(({ round }) => round !== null).flatMap(({ round, words }) => {
    const rows = reported(results).filter((row) => row.round === round);
    if (rows.length === 0) return [];
    const told = states(rows);
    return [`${words}: รายงาน ${rows.length} รายการ${told === "" ? "" : ` (${told})`}`];
  });
  return lines.slice(0, -1);
}
