import type { Book } from "../../../local/apps-script/book";
import type { Overview, ShownFinding } from "../../../src/wire";
import { type MoneyTruth, moneyOf } from "../oracle/money";
import { DAY } from "../oracle/numbers";
import { type Truth, truthOf } from "../oracle/result";
import { typedOver } from "../oracle/typed-over";
import { type Shown, sheetShows } from "../shown";
import { hold } from "../violation";

/** One place that says a total or a level. */
interface Voice {
  readonly who: string;
  readonly total: number | null;
  /** Undefined where a finding names the cell that does not say it. */
  readonly level: string | null | undefined;
}

const asNumber = (value: Shown["value"]): number | null =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value === null ? null : Number.NaN;

const asText = (value: Shown["value"]): string | null => (value === null ? null : String(value));

const isSame = (one: Voice["level"], other: Voice["level"]): boolean =>
  one === other || one === undefined || other === undefined;

const says = ({ who, total, level }: Voice): string =>
  `${who} says ${total ?? "no total"}, ${level ?? "no level"}`;

const names = (finding: ShownFinding, place: string): boolean =>
  finding.cellName === place || finding.message.th.includes(place);

/** Findings that stop a report: each must name a place. */
export const faultsOf = (overview: Overview): readonly ShownFinding[] =>
  overview.findings.filter(({ severity }) => severity === "fault");

/** A finding says that the column of levels is gone. */
const isLevelGone = ({ findings }: Overview): boolean =>
  findings.some(({ message }) => message.th.includes("คะแนนตัวชี้วัด") && message.th.includes("ระดับ"));

function voicesOf(book: Book, overview: Overview): readonly Voice[] {
  const { total, level, dashboardTotal, dashboardLevel } = sheetShows(book);
  const blanks = overview.findings.filter(({ code }) => code === "fault.blankFormula");
  // Where a line or a column is gone, the fault that says so tells why a level is not there.
  const isNamed = ({ value, place }: Shown) =>
    value === null &&
    (overview.template === "broken" ||
      // All blank formulas of a tab are one finding, which names one of them.
      blanks.some(({ message }) => message.th.includes(place.split("!")[0] ?? place)));
  // ภาพรวม repeats the level of คะแนนตัวชี้วัด, also where that is blank.
  const isSaid = (own: Shown) =>
    isNamed(own) || (own.value === null && (level === undefined ? isLevelGone(overview) : isNamed(level)));
  const voice = (who: string, a: Shown | undefined, b: Shown | undefined): readonly Voice[] => {
    if (!a || !b || a.typedOver || b.typedOver) return [];
    return [{ who, total: asNumber(a.value), level: isSaid(b) ? undefined : asText(b.value) }];
  };
  const isSilent = dashboardTotal?.value === null && overview.template === "ready" && isNamed(dashboardTotal);
  const repeats = isSilent ? undefined : dashboardTotal;
  return [
    ...voice("the tab คะแนนตัวชี้วัด", total, level),
    ...voice("the tab ภาพรวม", repeats, dashboardLevel),
    { who: "the sidebar", total: overview.total, level: overview.level },
  ];
}

/** A figure that a person typed over one of our formulas is named. */
function typedOverNamed(book: Book, overview: Overview): void {
  if (overview.template !== "ready") return;
  const unnamed = typedOver(book).find(
    (place) => !overview.findings.some((finding) => names(finding, place)),
  );
  hold(
    unnamed === undefined,
    "typed over, unnamed: a line",
    () => `${unnamed} holds a number typed over a formula`,
  );
  for (const part of Object.values(sheetShows(book)) as readonly Shown[]) {
    hold(
      !part.typedOver || overview.findings.some((finding) => names(finding, part.place)),
      "typed over, unnamed",
      () => `${part.place} holds ${part.value}, typed over a formula, and no finding names it`,
    );
  }
}

function explained(overview: Overview, truth: Truth): boolean {
  const scoresAreMissing = truth.kind !== "figures" && overview.missing > 0;
  const rulesAreMissing = overview.findings.some(({ code }) => code.startsWith("rules."));
  // A blank total of the sheet stops no report, but leaves the sidebar without one, too.
  const isBlank = overview.findings.some(
    ({ code, severity }) => code === "fault.blankFormula" && severity === "error",
  );
  const isNamed = faultsOf(overview).length > 0 || rulesAreMissing || isBlank;
  return scoresAreMissing || overview.template !== "ready" || isNamed;
}

/** A total that stands is the cells' own; one that does not has a cause that is named. */
function right(voice: Voice, overview: Overview, truth: Truth): void {
  if (voice.total === null) {
    hold((voice.level ?? null) === null, "level without total", () => says(voice));
    hold(
      explained(overview, truth),
      `blank, unexplained: ${voice.who}`,
      () => `${says(voice)}; the cells: ${told(truth)}`,
    );
    return;
  }
  const cause = truth.kind === "none" ? truth.why.replace(/[^ ]*!\S+|\d+/g, "#") : truth.kind;
  hold(
    truth.kind === "figures",
    `figure from nothing: ${cause}`,
    () => `${says(voice)}; the cells: ${told(truth)}`,
  );
  const readings = truth.kind === "figures" ? truth.readings : [];
  hold(
    readings.some(({ total, level }) => total === voice.total && isSame(level, voice.level)),
    `wrong figure: ${voice.who}`,
    () => `${says(voice)}; the cells: ${told(truth)}`,
  );
}

function told(truth: Truth): string {
  if (truth.kind === "figures") {
    return truth.readings.map(({ total, level }) => `${total} ${level}`).join(" or ");
  }
  return truth.kind === "none" ? truth.why : `still missing: ${truth.missing.join(", ")}`;
}

function moneyAgrees(
  what: string,
  shown: Shown | undefined,
  sidebar: number | null,
  truth: MoneyTruth,
  overview: Overview,
): void {
  const sheet = shown && !shown.typedOver ? [asNumber(shown.value)] : [];
  const isNamed = shown !== undefined && overview.findings.some((finding) => names(finding, shown.place));
  const kind = (plain: string) => (truth.why.startsWith(DAY) ? "a day counted" : plain);
  for (const value of [...sheet, ...(overview.template === "ready" ? [sidebar] : [])]) {
    const said = () =>
      `${what}: sheet ${sheet[0] ?? "–"}, sidebar ${sidebar}, cells ${truth.sum} ${truth.why}`;
    const named = faultsOf(overview).length > 0 || isNamed;
    if (value === null) hold(truth.sum === null || named, "money withheld", said);
    else hold(value === truth.sum, kind("wrong money"), said);
  }
  const [one] = sheet;
  if (one !== undefined && overview.template === "ready")
    hold(
      one === sidebar || (one === null && isNamed),
      kind("money disagrees"),
      () => `${what}: sheet ${one}, sidebar ${sidebar}; ${truth.sum} ${truth.why}`,
    );
}

/** (a) Sheet, dashboard and sidebar say the same, it is what the cells give, and where they say nothing a finding says why. */
export function holdAgreement(book: Book, overview: Overview): void {
  const truth = truthOf(book);
  typedOverNamed(book, overview);
  const voices = voicesOf(book, overview);
  for (const voice of voices) right(voice, overview, truth);
  // While a build or a new year waits to be finished the sidebar says that, and no figure.
  const waits = overview.template === "unfinished" && overview.total === null;
  const [first, ...others] = waits ? voices.slice(0, -1) : voices;
  for (const voice of others) {
    hold(
      voice.total === first?.total && isSame(voice.level, first.level),
      `disagree: template ${overview.template}`,
      () => `${voices.map(says).join("; ")}; the cells: ${told(truth)}`,
    );
  }
  const [money, shows] = [moneyOf(book), sheetShows(book)];
  moneyAgrees("allocated", shows.allocated, overview.budget.allocated, money.allocated, overview);
  moneyAgrees("spent", shows.spent, overview.budget.spent, money.spent, overview);
}
