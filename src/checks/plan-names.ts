import { bareName, distance } from "../ita/names";
import { toArabicDigits } from "../ita/thai";
import type { Text } from "../text/text";
import { cellAt, headingOf, listedTexts, nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import type { FindingRef } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { canonical, coreOf } from "./names";
import { KINDS } from "./office-kinds";
import { runningCells } from "./running-text";
import { linesOf } from "./telling";

/** A name without its year, its office and where it is done, of which reports add what they like. */
const bare = (name: string): string => {
  const own = toArabicDigits(name).replace(/(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*25\d\d/g, "");
  // A name may be that of a place and nothing else.
  return coreOf(own) || canonical(own);
};

/** Whose a programme is where its name says so: schools are not the office. */
const PLACE = /ใน(สถานศึกษา|โรงเรียน|สำนักงาน|หน่วยงาน|องค์กร|ชุมชน)/;
const OWN = /สำนักงาน|หน่วยงาน|องค์กร/;

function otherPlace(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => PLACE.exec(canonical(name))?.[1]);
  if (first === undefined || second === undefined || first === second) return false;
  return (
    !(OWN.test(first) && OWN.test(second)) && !(canonical(a).includes(second) || canonical(b).includes(first))
  );
}

const same = (a: string, b: string): boolean => {
  const [first, second] = [bare(a), bare(b)];
  const held = first.includes(second) || second.includes(first) || canonical(a) === canonical(b);
  return held && !otherPlace(a, b);
};

/** Programme and project of the progress report are those of the plan. */
const programmes: Check = ({ assessment: { plan, progress } }) =>
  (["programme", "project"] as const).flatMap((field) => {
    const [planned, told] = [plan[field], progress[field]];
    if (planned === null || told === null || same(planned, told)) return [];
    const figures = { field: headingOf("progress", field), progress: short(told), plan: short(planned) };
    return [found("name.programme-differs", cellAt("progress", field), figures)];
  });

/** A name that running text cites, with the names that the tabs have for it. */
interface Cited {
  readonly field: Text;
  readonly pattern: RegExp;
  readonly known: readonly string[];
}

const NAME = "([ก-๙][ก-๙ฯ ,/]{9,130}?)";
const END =
  '(?=\\s*(?:โครงการ|กิจกรรม|แผนงาน|ประจำปี|ปีงบประมาณ|จำนวน|โดย|ได้|เพื่อ|ตาม|ซึ่ง|["“(\\d]|$)|\\s+(?:มี|ใช้|งบ|กำหนด|ดำเนิน|เป็น|ของ))';

const cited = ({ assessment: { plan, progress, budget } }: Office): readonly Cited[] => {
  const names = (all: readonly (string | null)[]) => all.flatMap((name) => name ?? []);
  return [
    {
      field: headingOf("plan", "programme"),
      pattern: new RegExp(`แผนงาน\\s*${NAME}${END}`),
      known: names([plan.programme, progress.programme]),
    },
    {
      field: headingOf("plan", "project"),
      pattern: new RegExp(`โครงการ\\s*${NAME}${END}`),
      known: names([plan.project, progress.project, ...budget.map(({ name }) => name)]),
    },
    {
      field: { th: "กิจกรรมหลัก", en: "Main activities" },
      pattern: new RegExp(`กิจกรรมหลัก\\s*${NAME}${END}`),
      known: plan.mainActivities,
    },
  ];
};

/** Half of the letters may differ before a name is taken for another programme's. */
const ALIKE = 1 / 2;
const isAlike = (a: string, b: string): boolean =>
  distance(bare(a), bare(b)) <= Math.max(bare(a).length, bare(b).length) * ALIKE;

/** An office's name after a title says whose it is. */
const OFFICE = new RegExp(`\\s(?:${KINDS.map(({ full }) => full).join("|")}).*$`);

/** A title to which "และ…" was added or of which it was left out, or that differs by a slip of the keys. */
function isVariant(known: string, name: string): boolean {
  const [own, told] = [bareName(known), bareName(name.replace(OFFICE, ""))].map((each) =>
    each.replace(/^(?:โครงการ|แผนงาน)/, ""),
  );
  if (own === undefined || told === undefined || own === told) return false;
  const [less, more] = own.length < told.length ? [own, told] : [told, own];
  if (more.startsWith(less)) return /^(?:และ|กับ)/.test(more.slice(less.length));
  const allowed = Math.floor(more.length / SLIP);
  return allowed > 0 && distance(own, told, allowed) <= allowed;
}

/** Letters of which one may be a slip. */
const SLIP = 15;

/** Main activities are the plan's own; another programme or project may be told of rightly. */
const isWrong = ({ known, field }: Cited, name: string): boolean => {
  if (known.length === 0 || known.some((each) => bareName(each) === bareName(name))) return false;
  if (known.some((each) => same(each, name))) return isVariant(known[0] ?? "", name);
  return field.en === "Main activities" || known.some((each) => isAlike(each, name));
};

const inText: Check = (office) => {
  const all = cited(office);
  const firsts = new Map<string, FindingRef>();
  return runningCells(office)
    .filter(({ cell }) => cell.tab === "texts")
    .flatMap((text) => {
      const wrong = linesOf(text).flatMap(({ text: line }) =>
        all.flatMap((each) =>
          matches(each.pattern, line).flatMap(([, name = ""]) =>
            isWrong(each, name) ? [{ ...each, name: name.trim() }] : [],
          ),
        ),
      );
      const once = wrong.filter((each, i) => wrong.findIndex(({ name }) => name === each.name) === i);
      if (once.length === 0) return [];
      const names = listedTexts(
        once.map(({ field, name, known: [own = ""] }) => ({
          th: `${field.th}ว่า “${short(name)}” แต่ในแท็บของเรื่องนั้นคือ “${short(own)}”`,
          en: `the ${field.en} “${short(name)}”, its own tab “${short(own)}”`,
        })),
      );
      // A text that says nothing else wrong than another did is told of with it.
      const causes = once.map(({ name }) => firsts.get(canonical(name)));
      const [cause] = causes.every((each) => each !== undefined) ? causes : [];
      for (const { name } of once) {
        if (!firsts.has(canonical(name)))
          firsts.set(canonical(name), { code: "name.plan-in-text", cell: text.cell });
      }
      const figures = { line: nameOf(text.cell), names };
      return [found("name.plan-in-text", text.cell, figures, cause ? { cause } : {})];
    });
};

/** Programme, project and main activities go by one name. */
export const planNameChecks: readonly Check[] = [programmes, inText];
