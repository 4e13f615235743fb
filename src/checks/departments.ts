import { bareName, distance } from "../ita/names";
import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { cellAt, listedTexts, nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { activityByName, plannedFor, told } from "./planned-results";
import { runningCells } from "./running-text";
import { linesOf } from "./telling";

/** A department named in a cell. */
interface Named {
  readonly cell: CellRef;
  readonly name: string;
}

const DEPARTMENT = /^(?:กลุ่ม|กอง|สำนัก(?!งาน)|สำนักงาน(?:ปลัด|เลขา)|ฝ่าย|หน่วย|ส่วน|งาน|ศูนย์)/;
/** Words for departments in general, which name none. */
const ANY = /ทุก|แต่ละ|ทั้งหมด|ที่เกี่ยวข้อง|อื่น|คณะ|เจ้าของ|ภายใน$/;
/** Between two departments; "กองยุทธศาสตร์และงบประมาณ" is one. */
const SPLIT = /\s*(?:[,;/\n]|\s-\s|และ(?=\s*(?:กลุ่ม|กอง|สำนัก|ฝ่าย|หน่วย|ศูนย์)))\s*/;

/** The departments in a cell of owners. */
const departmentsIn = (text: string | null): readonly string[] =>
  (text ?? "")
    .split(SPLIT)
    .map((each) => each.trim())
    .filter((each) => DEPARTMENT.test(each) && !ANY.test(each));

/** Whether the office has the department, by that name or by a shorter or longer one. */
function has(groups: readonly string[], name: string): boolean {
  const told = bareName(name);
  return groups.map(bareName).some((group) => group.includes(told) || told.includes(group));
}

const RESPONSIBLE =
  /(?:โดย|ให้|มี)\s*((?:กลุ่ม|กอง|สำนัก|ฝ่าย|หน่วย|ศูนย์)[ก-๙ ]{3,60}?)\s*(?:เป็น)?(?:ผู้)?รับผิดชอบ|(?:ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ)\s*(?:คือ|ได้แก่|:)\s*((?:กลุ่ม|กอง|สำนัก|ฝ่าย|หน่วย|ศูนย์)[ก-๙]{3,60})/;

/** Every department that a cell of owners, or a text, makes responsible. */
function mentions(office: Office): readonly Named[] {
  const { activities, results, oit, measures, projects, plan, progress } = office.assessment;
  const owners = (
    tab: "activities" | "results" | "measures" | "projects",
    rows: typeof results | typeof activities | typeof measures | typeof projects,
  ) =>
    rows.flatMap(({ row, owner }) =>
      departmentsIn(owner).map((name) => ({ cell: { tab, row, column: "owner" }, name })),
    );
  const texts = runningCells(office)
    .filter(({ cell }) => cell.tab === "texts")
    .flatMap((text) =>
      linesOf(text).flatMap(({ text: line }) =>
        matches(RESPONSIBLE, line).flatMap(([, before, after]) =>
          departmentsIn(before ?? after ?? "").map((name) => ({ cell: text.cell, name })),
        ),
      ),
    );
  return [
    ...owners("activities", activities),
    ...owners("results", results),
    ...oit.flatMap(({ rowKey, row, owner }) =>
      departmentsIn(owner).map((name) => ({
        cell: { tab: "oit" as const, row: rowKey ?? row, column: "owner" },
        name,
      })),
    ),
    ...owners("measures", measures),
    ...owners("projects", projects),
    ...departmentsIn(plan.responsibleGroup).map((name) => ({
      cell: cellAt("plan", "responsibleGroup"),
      name,
    })),
    ...departmentsIn(progress.group).map((name) => ({ cell: cellAt("progress", "group"), name })),
    ...texts,
  ];
}

/** Fewer than these of an office's departments known says that the list is not one of them all. */
const MOST = 0.6;
/** A third of the letters may differ where a department's name was typed anew. */
const ALIKE = 1 / 3;

const nearest = (groups: readonly string[], name: string): string | undefined =>
  groups.find(
    (group) => distance(bareName(group), bareName(name)) <= Math.max(group.length, name.length) * ALIKE,
  );

/** A department that the office's own list lacks, told of once however many cells name it. */
const unknown: Check = (office) => {
  const { groups } = office.assessment.office;
  const all = mentions(office);
  const strange = all.filter(({ name }) => !has(groups, name));
  if (groups.length < 2 || strange.length === 0 || all.length - strange.length < all.length * MOST) return [];
  return [...new Set(strange.map(({ name }) => name))].flatMap((name): readonly Finding[] => {
    const same = strange.filter((each) => each.name === name);
    const [first] = same;
    if (first === undefined) return [];
    const meant = nearest(groups, name);
    const perhaps =
      meant === undefined
        ? { th: "", en: "" }
        : { th: ` (อาจหมายถึง “${meant}”)`, en: `; perhaps “${meant}” is meant` };
    const lines = listedTexts(same.map(({ cell }) => nameOf(cell)));
    return [found("name.group-unknown", first.cell, { name: short(name), perhaps, lines })];
  });
};

/** Owners that are one department each, and not the same. */
function apart(groups: readonly string[], a: string | null, b: string | null): boolean {
  const [first, second] = [departmentsIn(a), departmentsIn(b)];
  const known = [...first, ...second].every((name) => has(groups, name));
  if (first.length === 0 || second.length === 0 || !known) return false;
  return !first.some((name) => has(second, name));
}

const differs = (cell: CellRef, told: string | null, planned: string | null, where: Text): Finding =>
  found("name.owner-differs", cell, {
    line: nameOf(cell),
    told: short(told ?? ""),
    where,
    planned: short(planned ?? ""),
  });

/** One department is responsible, in the plan and in what is told of it. */
const owners: Check = (office) => {
  const { office: facts, plan, progress } = office.assessment;
  const plannedIn = plannedFor(office);
  const project = apart(facts.groups, progress.group, plan.responsibleGroup)
    ? [
        differs(cellAt("progress", "group"), progress.group, plan.responsibleGroup, {
          th: "แผนปฏิบัติการ",
          en: "the action plan",
        }),
      ]
    : [];
  const where = { th: "แผนกิจกรรม", en: "the tab Activities" };
  const results = told(office).flatMap((result) => {
    const planned = plannedIn(result)?.entry.owner ?? null;
    if (!apart(facts.groups, result.owner, planned)) return [];
    return [differs({ tab: "results", row: result.row, column: "owner" }, result.owner, planned, where)];
  });
  const activityOf = activityByName(office);
  const lines = office.assessment.projects.flatMap(({ row, name, owner }) => {
    const match = name === null ? null : activityOf(name);
    const planned = match?.likeness === "same" ? match.entry.owner : null;
    if (!apart(facts.groups, owner, planned)) return [];
    return [differs({ tab: "projects", row, column: "owner" }, owner, planned, where)];
  });
  return [...project, ...lines, ...results];
};

/** Departments are those of the office, and one is responsible for one thing. */
export const departmentChecks: readonly Check[] = [unknown, owners];
