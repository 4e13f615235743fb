import type { Assessment } from "../../workbook/assessment";
import { lead, paragraphs, tableOf } from "../blocks";
import type { Block, Cell, Inline, TableColumn } from "../document";
import { officeName, reportYear, type Source } from "../source";
import { measuresIntroduction } from "../texts/passages";
import { indicatorLabel, linkRuns, textCell } from "../words";

type Measure = Assessment["measures"][number];

/** Rows of one kind that say anything; a row without a kind belongs to the indicator that it names. */
function ofKind({ assessment }: Source, kind: NonNullable<Measure["kind"]>): readonly Measure[] {
  return assessment.measures.filter(
    (row) => (row.kind ?? (row.indicator === null ? "office" : "indicator")) === kind && row.title !== null,
  );
}

/** The columns after number and title; a column that no row fills is left out. */
const EXTRAS = [
  { head: "ผู้รับผิดชอบ", share: 28, text: ({ owner }: Measure) => owner },
  { head: "ระยะเวลา", share: 24, text: ({ period }: Measure) => period },
  { head: "การกำกับ\nติดตาม", share: 27, text: ({ followUp }: Measure) => followUp },
  { head: "ผลการ\nดำเนินการ", share: 30, text: ({ result }: Measure) => result },
] as const;

function titleCell({ title, detail, links }: Measure): Inline {
  const text = [textCell(title), ...(detail === null ? [] : [detail.trim()])].join("\n");
  return [{ text }, ...linkRuns("เอกสารประกอบ", links)];
}

/** Measures of one indicator under a line with its name; numbers stand as the office gave them. */
function group(
  source: Source,
  no: number | null,
  rows: readonly Measure[],
  extras: readonly (typeof EXTRAS)[number][],
) {
  const name = source.figures.criteria.indicators.find((indicator) => indicator.no === no);
  const words = name === undefined ? (no === null ? "ทุกตัวชี้วัด" : `ตัวชี้วัดที่ ${no}`) : indicatorLabel(name);
  const top: readonly Cell[] = [
    { text: words, span: 2 + extras.length, bold: true, tone: "pale", align: "left" },
  ];
  return [
    top,
    ...rows.map((row): readonly Cell[] => [
      row.number ?? "",
      { text: titleCell(row) },
      ...extras.map(({ text }) => textCell(text(row))),
    ]),
  ];
}

/** The measures per indicator in the indicators' order; nothing while there are none. */
export function indicatorMeasures(source: Source): readonly Block[] {
  const rows = ofKind(source, "indicator");
  const extras = EXTRAS.filter(({ text }) => rows.some((row) => (text(row) ?? "").trim() !== ""));
  const numbers = [...new Set(rows.map(({ indicator }) => indicator))].sort((a, b) => (a ?? 99) - (b ?? 99));
  const columns: readonly TableColumn[] = [
    { share: 12, align: "center" },
    { share: 148 - extras.reduce((sum, { share }) => sum + share, 0) },
    ...extras.map(({ share }) => ({ share })),
  ];
  const table = tableOf({
    caption: "มาตรการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสรายตัวชี้วัด",
    columns,
    head: [["ที่", "มาตรการ", ...extras.map(({ head }) => head)]],
    rows: numbers.flatMap((no) =>
      group(
        source,
        no,
        rows.filter(({ indicator }) => indicator === no),
        extras,
      ),
    ),
    size: extras.length > 2 ? 12 : 14,
  });
  if (table.length === 0) return [];
  const known = numbers.filter((no) => no !== null).length;
  return [
    lead(`${officeName(source)} กำหนดมาตรการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ครอบคลุม ${known} ตัวชี้วัด ดังนี้`),
    ...table,
  ];
}

function named({ title, detail, links }: Measure): Inline {
  const about = detail === null || detail.trim() === "" ? [] : [{ text: ` ${detail.trim()}` }];
  return [{ text: textCell(title), bold: about.length > 0 }, ...about, ...linkRuns("เอกสารประกอบ", links)];
}

const plain = (text: Inline): string =>
  typeof text === "string" ? text : text.map((run) => run.text).join("");

/** The office's own anti-corruption measures, counted and listed; nothing while there are none. */
export function officeMeasures(source: Source): readonly Block[] {
  const rows = ofKind(source, "office");
  if (rows.length === 0) return [];
  const own = paragraphs(source.assessment.texts.measuresIntroduction);
  const count = `จำนวน ${rows.length} มาตรการ ดังนี้`;
  const standard = `${measuresIntroduction(officeName(source), reportYear(source))} ${count}`;
  const last = own[own.length - 1];
  const opening =
    last === undefined
      ? [lead(standard)]
      : /ดังนี้\s*$/.test(plain(last.text))
        ? [...own.slice(0, -1), lead(last.text)]
        : [...own, lead(`มาตรการของหน่วยงาน ${count}`)];
  return [...opening, { kind: "list", style: "number", items: rows.map(named) }];
}

/** The working model, its letters beside their names; nothing while there is none. */
export function workingModel(source: Source): readonly Block[] {
  const rows = ofKind(source, "model");
  if (rows.length === 0) return [];
  const withLetter = (row: Measure): Measure => {
    const letter = row.number?.trim() ?? "";
    const there = letter === "" || /^[\d๐-๙.]+$/.test(letter) || (row.title ?? "").includes(`${letter})`);
    return there ? row : { ...row, title: `${row.title ?? ""} (${letter})` };
  };
  return [
    lead(`หน่วยงานใช้รูปแบบการทำงานที่มีองค์ประกอบ ${rows.length} ประการ ดังนี้`),
    { kind: "list", style: "number", items: rows.map((row) => named(withLetter(row))) },
  ];
}
