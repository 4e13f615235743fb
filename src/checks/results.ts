import type { Assessment } from "../workbook/assessment";
import { FISCAL_MONTHS } from "../workbook/months";
import { roundText } from "./budget";
import { choicesOf, firstRow, short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { byName, canonical, type NameMatch } from "./names";

type ResultRow = Assessment["results"][number];
type Activity = Assessment["activities"][number];
type Round = NonNullable<ResultRow["round"]>;

const cell = (row: number, column: string) => ({ tab: "results" as const, row, column });
const named = ({ assessment }: Office) => assessment.activities.filter(({ name }) => name !== null);
const told = ({ assessment }: Office) => assessment.results.filter(({ activity }) => activity !== null);
const nameOf = ({ name }: Activity): string => name ?? "";

/** Finds the activity of the plan that a result is of, and how its name agrees. */
function plannedFor(office: Office): (result: ResultRow) => NameMatch<Activity> | null {
  const find = byName(named(office), nameOf);
  return ({ activity }) => find(activity ?? "");
}

const QUARTERS_OF: Readonly<Record<Round, readonly number[]>> = {
  "6": [1, 2],
  "12": [1, 2, 3, 4],
  Q1: [1],
  Q2: [2],
  Q3: [3],
  Q4: [4],
};

/** Whether the round's months hold any of the activity's; one without ticked months is due in every round. */
function due(activity: Activity, round: Round): boolean {
  const ticked = FISCAL_MONTHS.filter(({ key }) => activity[key]);
  return ticked.length === 0 || ticked.some(({ quarter }) => QUARTERS_OF[round].includes(quarter));
}

const roundsInUse = (office: Office): readonly Round[] => [
  ...new Set(told(office).flatMap(({ round }) => (round === null ? [] : [round]))),
];

const missing: Check = (office) => {
  const planned = plannedFor(office);
  return roundsInUse(office).flatMap((round) => {
    const results = told(office).filter((result) => result.round === round);
    const covered = new Set(results.map((result) => planned(result)?.entry));
    return named(office)
      .filter((activity) => due(activity, round) && !covered.has(activity))
      .map((activity) =>
        found(
          "result.missing",
          { tab: "activities", row: activity.row, column: "name" },
          { name: short(nameOf(activity)), round: roundText(round) },
        ),
      );
  });
};

const none: Check = (office) =>
  named(office).length > 0 && told(office).length === 0
    ? [found("result.none", cell(firstRow(office, "results"), "activity"), { count: named(office).length })]
    : [];

/** Without a plan there is nothing to compare with; its empty section is told of elsewhere. */
const notPlanned: Check = (office) => {
  if (named(office).length === 0) return [];
  const planned = plannedFor(office);
  return told(office).flatMap((result): readonly Finding[] => {
    const match = planned(result);
    const name = short(result.activity ?? "");
    if (match === null) {
      const round = result.round === null ? "–" : roundText(result.round);
      return [found("result.not-planned", cell(result.row, "activity"), { name, round })];
    }
    if (match.likeness === "same") return [];
    const words = { name, planned: short(nameOf(match.entry)) };
    return [found("result.name-spelling", cell(result.row, "activity"), words)];
  });
};

const duplicate: Check = (office) => {
  const seen = new Set<string>();
  return told(office).flatMap(({ activity, round, row }) => {
    if (round === null) return [];
    const key = `${round} ${canonical(activity ?? "")}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const figures = { name: short(activity ?? ""), round: roundText(round) };
    return [found("result.duplicate", cell(row, "activity"), figures)];
  });
};

const noRound: Check = (office) =>
  told(office)
    .filter(({ round }) => round === null)
    .map(({ row, activity }) =>
      found("result.no-round", cell(row, "round"), { name: short(activity ?? "") }),
    );

const empty: Check = (office) =>
  told(office).flatMap(({ row, activity, round, result, status }) =>
    round === null || result !== null || status !== null
      ? []
      : [
          found("result.empty", cell(row, "result"), {
            name: short(activity ?? ""),
            round: roundText(round),
          }),
        ],
  );

/** Done is 100 percent, not started is 0. */
const statusProgress: Check = (office) =>
  told(office).flatMap(({ row, activity, round, status, progress }) => {
    const wrong =
      progress !== null &&
      ((status === "done" && progress < 100) || (status === "notStarted" && progress > 0));
    const choice = choicesOf("results", "status").find(({ code }) => code === status);
    if (!wrong || progress === null || choice === undefined) return [];
    const figures = { name: short(activity ?? ""), round: round === null ? "–" : roundText(round), progress };
    return [
      found("result.status-progress", cell(row, "progress"), {
        ...figures,
        status: { th: choice.th, en: choice.en },
      }),
    ];
  });

/** What falls between six and twelve months, where both are told. */
const falls: Check = (office) => {
  const ofRound = (wanted: Round) => told(office).filter(({ round }) => round === wanted);
  const atSix = new Map(ofRound("6").map((result) => [canonical(result.activity ?? ""), result]));
  return ofRound("12").flatMap((later) => {
    const earlier = atSix.get(canonical(later.activity ?? ""));
    return FALLING.flatMap(({ column, what }) => {
      const [before, after] = [earlier?.[column] ?? null, later[column]];
      if (before === null || after === null || after >= before) return [];
      const figures = { name: short(later.activity ?? ""), what, earlier: before, later: after };
      return [found("result.progress-falls", cell(later.row, column), figures)];
    });
  });
};

const FALLING = [
  { column: "progress", what: { th: "มีความก้าวหน้าร้อยละ", en: "progress" } },
  { column: "spent", what: { th: "ใช้งบ (บาท)", en: "spending (baht)" } },
] as const;

const overPlan: Check = (office) => {
  const plannedIn = plannedFor(office);
  return told(office).flatMap((result) => {
    const planned = plannedIn(result)?.entry.budget ?? null;
    const { row, activity, round, spent } = result;
    if (planned === null || spent === null || spent <= planned) return [];
    const figures = {
      name: short(activity ?? ""),
      round: round === null ? "–" : roundText(round),
      spent,
      planned,
    };
    return [found("result.over-plan", cell(row, "spent"), figures)];
  });
};

/** Each planned activity has a result and each result a plan; status, progress and money agree. */
export const resultChecks: readonly Check[] = [
  missing,
  none,
  notPlanned,
  duplicate,
  noRound,
  empty,
  statusProgress,
  falls,
  overPlan,
];
