import { cellAt, cellOf, nextCell, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

/** The indicators below their target, with the figures that a sentence needs. */
function weak({ figures }: Office) {
  return figures.analysis.indicators.flatMap(({ no, name, score, target, standing }) =>
    standing === "weakness" && score !== null && target !== null
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
  return weak(office)
    .filter(({ indicator }) => !measures.some((row) => row.kind !== "model" && row.indicator === indicator))
    .map((figures) => found("weak.no-measure", nextCell(office, "measures", measures, "indicator"), figures));
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

/** Guidance and a measure for each indicator below target, and measures that know their indicator. A measure more than needed is none too many. */
export const measureChecks: readonly Check[] = [noGuidance, noMeasure, unknownIndicator, noIndicator, noKind];
