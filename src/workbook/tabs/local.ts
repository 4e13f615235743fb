import { DIMENSIONS, dimensionLabel } from "../../ita/dimensions";

/** The dimension of a local administration's project; tables that print projects are grouped by it. */
export const dimension = {
  key: "dimension",
  type: "choice",
  only: "local",
  width: 100,
  heading: { th: "มิติ", en: "Dimension" },
  note: {
    th: `เฉพาะ อปท. รายงานจัดกลุ่มและรวมยอดตามมิติ: ${DIMENSIONS.map(({ code, name }) => `${code} ${name}`).join(" · ")}`,
    en: "Local administrations only: reports group and add up by it",
  },
  choices: DIMENSIONS.map(({ code, name, en }) => ({
    code,
    th: dimensionLabel(code),
    en: `${code} ${en}`,
    also: [`มิติ ${code}`, name, `${dimensionLabel(code)} ${name}`],
  })),
} as const;

/** The years of a plan of several years, from its first on. */
export const PLAN_YEARS = [1, 2, 3, 4, 5] as const;

/** What a project is to cost in each fiscal year of a local administration's plan. */
export const planYears = PLAN_YEARS.map(
  (year) =>
    ({
      key: `year${year}`,
      type: "money",
      only: "local",
      width: 100,
      heading: { th: `งบประมาณ\nปีที่ ${year} ของแผน`, en: `Budget\nyear ${year} of the plan` },
      note: {
        th: "เฉพาะ อปท. ที่มีแผนหลายปี: ปีแรกของแผนกรอกที่แท็บแผนปฏิบัติการ ปีที่ไม่มีให้เว้นว่าง",
        en: "Local administrations with a plan of several years: its first year is on the tab Action plan; leave other years blank",
      },
    }) as const,
);
