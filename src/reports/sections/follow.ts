import type { Dimension } from "../../ita/dimensions";
import { oneSpelling } from "../../ita/names";
import { sumMoney } from "../words";
import { type Result, reported, type STATES } from "./results";
import type { Activity } from "./timeline";

/** What became of an activity in a round; null where its reports do not say, or say two things. */
export type State = (typeof STATES)[number] | "notReported" | null;

/** An activity of the plan, or one that was reported but not planned, with what a round's reports tell of it; baht. */
export interface Followed {
  readonly planned: boolean;
  readonly strategy: string | null;
  readonly dimension: Dimension | null;
  readonly budget: number | null;
  readonly spent: number | null;
  readonly state: State;
}

const UNPLANNED = { planned: false, strategy: null, dimension: null, budget: null } as const;

/** The plan's activities with the reports of one round that name them, and then those that name none of the plan's. */
export function follow(
  activities: readonly Activity[],
  results: readonly Result[],
  isDue: (activity: Activity) => boolean,
): readonly Followed[] {
  const reports = byActivity(results);
  const met = new Set<string>();
  const planned = activities.flatMap((activity): readonly Followed[] => {
    const { name, strategy, dimension, budget } = activity;
    const key = oneSpelling(name ?? "");
    const rows = reports.get(key) ?? [];
    if (name === null || (rows.length === 0 && !isDue(activity))) return [];
    // Two lines of the plan with one name share a report, whose money was spent once.
    const spent = met.has(key) ? null : sumMoney(rows.map((row) => row.spent));
    met.add(key);
    return [{ planned: true, strategy, dimension, budget, spent, state: stateOf(rows) }];
  });
  const others = [...reports].filter(([key]) => !met.has(key));
  return [
    ...planned,
    ...others.map(([, rows]) => ({
      ...UNPLANNED,
      spent: sumMoney(rows.map(({ spent }) => spent)),
      state: stateOf(rows),
    })),
  ];
}

function byActivity(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const reports = new Map<string, Result[]>();
  for (const [index, row] of reported(results).entries()) {
    const key = row.activity === null ? `#${index}` : oneSpelling(row.activity);
    reports.set(key, [...(reports.get(key) ?? []), row]);
  }
  return reports;
}

function stateOf(rows: readonly Result[]): State {
  if (rows.length === 0) return "notReported";
  const states = new Set(rows.map(({ status }) => status));
  const [only] = states;
  return states.size === 1 ? (only ?? null) : null;
}
