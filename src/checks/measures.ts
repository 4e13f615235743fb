import { formatScore } from "../ita/decimal";
import { oneSpelling } from "../ita/names";
import { cellAt, cellOf, listedTexts, nextCell, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { listName } from "./names";
import { outliers } from "./outliers";

/** The indicators below their target, with the figures that a sentence needs; a doubtful score is asked about first. */
function weak(office: Office) {
  const doubtful = outliers(office).map(({ no }) => no);
  return office.figures.analysis.indicators.flatMap(({ no, name, score, target, standing }) =>
    standing === "weakness" && score !== null && target !== null && !doubtful.includes(no)
      ? [{ indicator: no, name, score, target }]
      : [],
  );
}

const noGuidance: Check = (office) =>
  weak(office).flatMap((figures) => {
    const row = office.assessment.analysis.find(({ rowKey }) => rowKey === String(figures.indicator));
    if ((row?.guidance ?? "").trim() !== "") return [];
    return [found("weak.no-guidance", cellAt("analysis", String(figures.indicator), "guidance"), figures)];
  });

const noMeasure: Check = (office) => {
  const { measures } = office.assessment;
  const without = weak(office).filter(
    ({ indicator }) => !measures.some((row) => row.kind !== "model" && row.indicator === indicator),
  );
  if (without.length === 0) return [];
  const names = without.map(({ indicator, name, score, target }) => ({
    th: `ตัวชี้วัดที่ ${indicator} ${name} (${formatScore(score)} จากเป้าหมาย ${formatScore(target)})`,
    en: `indicator ${indicator}, ${name} (${formatScore(score)} of ${formatScore(target)})`,
  }));
  const figures = { count: without.length, indicators: listedTexts(names) };
  return [found("weak.no-measure", nextCell(office, "measures", measures, "indicator"), figures)];
};

const unknownIndicator: Check = ({ assessment, figures }) =>
  assessment.measures.flatMap((row) => {
    if (row.indicator === null || figures.criteria.indicators.some(({ no }) => no === row.indicator))
      return [];
    const words = { title: short(row.title ?? ""), indicator: row.indicator };
    return [found("measure.unknown-indicator", cellOf("measures", row, "indicator"), words)];
  });

const noIndicator: Check = ({ assessment }) =>
  assessment.measures
    .filter(({ kind, indicator }) => kind === "indicator" && indicator === null)
    .map((row) =>
      found("measure.no-indicator", cellOf("measures", row, "indicator"), { title: short(row.title ?? "") }),
    );

const noKind: Check = ({ assessment }) =>
  assessment.measures
    .filter(({ kind, title }) => kind === null && title !== null)
    .map((row) =>
      found("measure.no-kind", cellOf("measures", row, "kind"), { title: short(row.title ?? "") }),
    );

/** Steps of different indicators may have one title; within an indicator, or among the office's own, none is there twice. */
const duplicate: Check = ({ assessment }) => {
  const seen = new Set<string>();
  return assessment.measures.flatMap((row) => {
    const name = listName(row.title ?? "");
    const key = `${row.kind} ${row.indicator} ${name} ${listName(row.detail ?? "")}`;
    if (name === "" || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [found("measure.duplicate", cellOf("measures", row, "title"), { title: short(row.title ?? "") })];
  });
};

/** "มาตรการการใช้งบประมาณ" under indicator 5 names indicator 2. */
const otherIndicator: Check = ({ assessment, figures }) =>
  assessment.measures.flatMap((row) => {
    const { indicator, title } = row;
    const own = figures.criteria.indicators.find(({ no }) => no === indicator);
    const text = oneSpelling(title ?? "");
    if (own === undefined || title === null || text.includes(oneSpelling(own.name))) return [];
    const other = figures.criteria.indicators.find(
      ({ no, name }) =>
        no !== indicator &&
        /^(?:มาตรการ|แนวทาง|การพัฒนา|พัฒนา|ยกระดับ|ส่งเสริม|ปรับปรุง|เพิ่ม|เสริมสร้าง|ด้าน|ประสิทธิภาพ|คะแนน|ตัวชี้วัด|การ)*$/.test(
          text.replace(oneSpelling(name), ""),
        ) &&
        text.includes(oneSpelling(name)),
    );
    if (other === undefined) return [];
    const words = { title: short(title), indicator: own.no, name: other.name, other: other.no };
    return [found("measure.other-indicator", cellOf("measures", row, "indicator"), words)];
  });

/** Guidance and a measure for each indicator below target, and measures that know their indicator. A measure more than needed is none too many. */
export const measureChecks: readonly Check[] = [
  noGuidance,
  noMeasure,
  unknownIndicator,
  noIndicator,
  noKind,
  duplicate,
  otherIndicator,
];
