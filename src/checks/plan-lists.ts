import { short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { canonical } from "./names";
import { lineByName, type PlanLine, type PlanTable, planTables } from "./plan-tables";

/** How many there are, and the first of them by name. */
const FIRST = 3;
/** Lines in a sentence: how many, and the first of them by name. */
export function namedLines(names: readonly string[]) {
  const more = names.length - FIRST;
  const first = names
    .slice(0, FIRST)
    .map((name) => `“${short(name)}”`)
    .join(", ");
  const rest = more > 0 ? { th: ` และอีก ${more} รายการ`, en: ` and ${more} more` } : { th: "", en: "" };
  return { count: names.length, names: { th: `${first}${rest.th}`, en: `${first}${rest.en}` } };
}

const MIN_PART = 10;
/** A table that goes by goals of its own lists the same things where half of its lines are in the other. */
const SOME = 1 / 2;

/** Whether a line is there under its own name, that of its strategy, or that of a part of it. */
function finder(lines: readonly PlanLine[]): (line: PlanLine) => boolean {
  const find = lineByName(lines);
  const words = lines.flatMap(({ name, parts }) => [name, ...parts]).map(canonical);
  return ({ name, strategy, parts }) => {
    if (find(name) !== null || find(strategy) !== null) return true;
    return [name, strategy, ...parts].map(canonical).some((own) =>
      words.some((word) => {
        const [less, more] = own.length < word.length ? [own, word] : [word, own];
        return less.length >= MIN_PART && more.includes(less);
      }),
    );
  };
}

/** The lines that the other table lacks; none where the two do not list the same things. */
function lacking(
  lines: readonly PlanLine[],
  others: readonly PlanLine[],
  strict: boolean,
): readonly PlanLine[] {
  const find = lineByName(others);
  const isThere = strict ? (line: PlanLine) => find(line.name) !== null : finder(others);
  const named = lines.filter(({ name }) => name !== "");
  const without = named.filter((line) => !isThere(line));
  return strict || named.length - without.length >= named.length * SOME ? without : [];
}

const at = ({ cell }: PlanLine) => ({ ...cell, column: "name" });

/** A table against section 6: what either lacks. */
function againstActivities(activities: PlanTable, table: PlanTable): readonly Finding[] {
  const strict = table.key !== "strategic";
  const [inTable, inActivities] = [
    lacking(activities.lines, table.lines, strict),
    lacking(table.lines, activities.lines, strict),
  ];
  const [firstInTable, firstInActivities] = [inTable[0], inActivities[0]];
  const words = (lines: readonly PlanLine[]) => ({
    table: table.name,
    ...namedLines(lines.map(({ name }) => name)),
  });
  return [
    ...(firstInActivities === undefined
      ? []
      : [found("plan.line-not-in-activities", at(firstInActivities), words(inActivities))]),
    ...(firstInTable === undefined
      ? []
      : [found("plan.activity-not-in-table", at(firstInTable), words(inTable))]),
  ];
}

/** Lines of a summary or of the strategic plan that section 6 lacks, and the reverse: told of once for each table and direction. */
const summaryAndActivities: Check = (office) => {
  const [activities, ...tables] = planTables(office);
  if (activities?.key !== "activities") return [];
  return tables.flatMap((table) => againstActivities(activities, table));
};

/** Lines of the strategic plan that the summary lacks; those of section 6 are told of there. */
const strategicAndSummary: Check = (office: Office) => {
  const tables = planTables(office);
  const of = (key: PlanTable["key"]) => tables.find((table) => table.key === key);
  const [strategic, summary] = [of("strategic"), of("summary")];
  if (strategic === undefined || summary === undefined) return [];
  const planned = lineByName(of("activities")?.lines ?? []);
  const without = lacking(strategic.lines, summary.lines, false).filter(({ name }) => planned(name) === null);
  const [first] = without;
  if (first === undefined) return [];
  const words = namedLines(without.map(({ name }) => name));
  return [
    found("plan.line-not-in-summary", at(first), { table: strategic.name, other: summary.name, ...words }),
  ];
};

/** The plan's tables list the same things. */
export const planListChecks: readonly Check[] = [summaryAndActivities, strategicAndSummary];
