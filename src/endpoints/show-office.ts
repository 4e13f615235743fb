import { whatIf } from "../checks/what-if";
import { languageIn } from "../google/language";
import { officerIn } from "../google/officer";
import { allRegistered } from "../google/registry";
import { PASS_MARK } from "../ita/criteria/shared";
import { SHORT_FORMS } from "../reports/title";
import type { Overview, ShownFinding } from "../wire";
import { cellName } from "../workbook/a1";
import type { CellRef } from "../workbook/assessment";
import { isThere } from "../workbook/chosen";
import { proposals } from "../workbook/confirm-items";
import type { Figures } from "../workbook/figures";
import { chartsText } from "./drawn-charts";
import { listed } from "./listed";
import type { Office } from "./read-office";

type Results = Pick<
  Overview,
  | "total"
  | "level"
  | "passed"
  | "passMark"
  | "rules"
  | "missing"
  | "instruments"
  | "suggestions"
  | "quarters"
  | "budget"
  | "unsure"
  | "charts"
>;

/** All that the sidebar shows of an office, in a form that google.script.run can carry. */
export function showOffice(office: Office, spreadsheetId: string): Overview {
  const { office: facts } = office.assessment;
  const remembered = PropertiesService.getUserProperties().getProperties();
  const officer = officerIn(remembered);
  return {
    language: languageIn(remembered),
    template: office.template === "newer" ? "broken" : office.template,
    officeName: facts.name,
    reportYear: facts.reportYear,
    resultYear: facts.resultYear,
    rank: facts.rank,
    rankOf: facts.rankOf,
    digits: facts.digits ?? "arabic",
    shortForms: SHORT_FORMS.filter((form) => isThere(office.assessment, form)),
    ...(office.figures === null ? NO_RESULTS : results(office.figures, office.assessment)),
    findings: shownFindings(office),
    reports: allRegistered(spreadsheetId).map((each) => listed(each, officer)),
  };
}

const NO_RESULTS: Results = {
  total: null,
  level: null,
  passed: null,
  passMark: PASS_MARK,
  rules: { state: "unknown", year: null, offered: null, proposed: 0 },
  missing: 0,
  instruments: [],
  suggestions: [],
  quarters: [],
  budget: { allocated: null, spent: null, percent: null },
  unsure: { budget: false, quarters: false },
  charts: null,
};

function results(figures: Figures, assessment: Office["assessment"]): Results {
  const { state, year, offered } = figures.ruling;
  const { criteria, analysis, quarters, budgetTotal, unsure } = figures;
  const { allocated, spent, percent } = budgetTotal;
  return {
    charts: chartsText(assessment, figures),
    total: analysis.total,
    level: analysis.level,
    passed: analysis.passed,
    passMark: criteria.passMark,
    rules: { state, year, offered, proposed: proposals(assessment).length },
    missing: analysis.missing,
    instruments: analysis.instruments.map(({ code, score100, weighted, target }) => {
      return { code, score: score100, weighted, target };
    }),
    suggestions: unsure.result
      ? []
      : whatIf(figures)
          .slice(0, 3)
          .map(({ text }) => text),
    quarters,
    budget: { allocated, spent, percent },
    unsure: { budget: unsure.budget, quarters: unsure.quarters },
  };
}

/** The findings as people see them, each cell by its name in the sheet. */
export function shownFindings(office: Office): readonly ShownFinding[] {
  return office.findings.map((finding) => shown(finding, office));
}

function shown(
  { code, severity, message, cell, cause, acknowledged }: Office["findings"][number],
  { assessment }: Office,
): ShownFinding {
  const named = (ref: CellRef | null) => (ref === null ? null : cellName(assessment.places, ref));
  return {
    code,
    severity,
    message,
    cell,
    cellName: named(cell),
    cause: cause === undefined ? null : { code: cause.code, cellName: named(cause.cell) },
    acknowledged: acknowledged !== undefined,
  };
}
