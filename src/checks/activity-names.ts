import { distance } from "../ita/names";
import type { CellRef } from "../workbook/assessment";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { byName, canonical } from "./names";
import { activityByName, named } from "./planned-results";

/** A line of another tab that is called after an activity. */
interface Line {
  readonly cell: CellRef;
  readonly name: string;
  readonly group: string;
}

function lines({ assessment }: Office): readonly Line[] {
  const { projects, budget, appendix } = assessment;
  const of = (tab: Line["cell"]["tab"], row: number, column: string, name: string | null, group: string) =>
    name === null ? [] : [{ cell: { tab, row, column }, name, group }];
  return [
    ...projects.flatMap(({ row, name, table }) => of("projects", row, "name", name, `projects ${table}`)),
    ...budget.flatMap(({ row, name }) => of("budget", row, "name", name, "budget")),
    ...appendix.flatMap(({ row, title }) => of("appendix", row, "title", title, "appendix")),
  ];
}

/** Half of the letters may differ where a name was typed anew, if no line has the activity's own name. */
const ALIKE = 1 / 2;
/** Of a table that goes by activities, at least this many lines have an activity's name. */
const SOME = 1 / 2;

const isAlike = (a: string, b: string): boolean => {
  const most = Math.max(a.length, b.length) * ALIKE;
  return distance(a, b, most) <= most;
};

/** A line called nearly as an activity: a slip of the keys, or the one line and the one activity that are left of a table. */
const spelling: Check = (office) => {
  const activities = named(office);
  const find = activityByName(office);
  const all = lines(office).map((line) => ({ line, match: find(line.name) }));
  return [...new Set(all.map(({ line }) => line.group))].flatMap((group) => {
    const own = all.filter(({ line }) => line.group === group);
    const known = new Set(own.flatMap(({ match }) => match?.entry ?? []));
    const byActivity = known.size > 1 && known.size >= own.length * SOME;
    const left = activities.filter((activity) => !known.has(activity));
    return own.flatMap(({ line, match }) => {
      const meant =
        match?.likeness === "near"
          ? match.entry
          : match === null && byActivity && group !== "projects summary" && group !== "projects short"
            ? left.find(({ name }) => isAlike(canonical(line.name), canonical(name ?? "")))
            : undefined;
      if (meant === undefined) return [];
      const where = { th: "แผนกิจกรรม", en: "the tab Activities" };
      const figures = {
        line: nameOf(line.cell),
        name: short(line.name),
        where,
        planned: short(meant.name ?? ""),
      };
      return [found("name.activity-spelling", line.cell, figures)];
    });
  });
};

/** A line of one of the plan's other tables that differs by a slip of the keys from another's. */
const betweenTables: Check = (office) => {
  const activities = activityByName(office);
  const own = lines(office).filter(({ cell, name }) => cell.tab === "projects" && activities(name) === null);
  const groups = [...new Set(own.map(({ group }) => group))];
  return groups.slice(1).flatMap((group, i) => {
    const find = byName(
      own.filter((line) => groups.slice(0, i + 1).includes(line.group)),
      ({ name }) => name,
    );
    return own.flatMap((line) => {
      const match = line.group === group ? find(line.name) : null;
      if (match?.likeness !== "near") return [];
      const where = nameOf(match.entry.cell);
      const figures = {
        line: nameOf(line.cell),
        name: short(line.name),
        where,
        planned: short(match.entry.name),
      };
      return [found("name.activity-spelling", line.cell, figures)];
    });
  });
};

/** An activity goes by one name in every tab. */
export const activityNameChecks: readonly Check[] = [spelling, betweenTables];
