import * as z from "zod/mini";
import { userLanguage } from "../google/language";
import { withDocumentLock } from "../google/lock";
import { beginSelfCheck, finishSelfCheck } from "../self-check";
import type { Point } from "../self-check/probe";
import { writeSelfCheck } from "../self-check/write";
import { POINTS, SELF_CHECK } from "../text/self-check";
import type { Language } from "../text/text";
import type { SelfCheck, Wire } from "../wire";
import { TEMPLATE_VERSION } from "../workbook/keys";
import { answer, done, failed } from "./answer";

const Step = z.enum(["begin", "finish"]);

const KEY = "selfCheck";
const Kept = z.array(
  z.object({ key: z.string(), mark: z.enum(["good", "bad", "note"]), seen: z.string(), ms: z.number() }),
);

/**
 * Sidebar: tries in two calls, in a temporary sheet and document, whether everything works here that the add-on relies on;
 * the second one writes the tab ตรวจความพร้อม.
 */
export function selfCheck(step: unknown): ReturnType<Wire["selfCheck"]> {
  return answer("selfCheck", () => {
    const asked = Step.safeParse(step);
    if (!asked.success) return failed("badRequest");
    return withDocumentLock(
      () => done(asked.data === "begin" ? begin() : finish()),
      () => failed("busy"),
    );
  });
}

function begin(): SelfCheck {
  const points = beginSelfCheck(SpreadsheetApp.getActiveSpreadsheet());
  try {
    PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(points));
  } catch (error) {
    // Where nothing can be kept, the second half alone is told; that it cannot be kept is a point of its own.
    console.error(error);
  }
  return shown(points, false);
}

function finish(): SelfCheck {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const points = [...kept(), ...finishSelfCheck(spreadsheet)];
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
  const result = shown(points, true);
  write(result, userLanguage());
  return result;
}

function kept(): readonly Point[] {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  const parsed = Kept.safeParse(text === null ? [] : JSON.parse(text));
  return parsed.success ? parsed.data : [];
}

const SIGNS = { good: "✓", bad: "✗", note: "•" } as const;

function shown(points: readonly Point[], finished: boolean): SelfCheck {
  return {
    finished,
    points: points.map(({ key, mark, seen }) => {
      const { title, cure } = POINTS[key] ?? { title: { th: key, en: key }, cure: null };
      return { mark, title, seen, cure: mark === "bad" ? cure : null };
    }),
    block: [
      `ita-sheets · template ${TEMPLATE_VERSION}`,
      ...points.map(({ key, mark, seen, ms }) => `${SIGNS[mark]} ${key} ${ms} ms ${seen}`.trim()),
    ].join("\n"),
  };
}

function write({ points, block }: SelfCheck, language: Language): void {
  const lines = points.map(({ mark, title, seen, cure }) => ({
    sign: SIGNS[mark],
    title: title[language],
    seen,
    cure: cure?.[language] ?? "",
  }));
  const { title, help, headings } = SELF_CHECK;
  const words = { title: title.th, help: help[language], headings: headings[language] };
  writeSelfCheck(SpreadsheetApp.getActiveSpreadsheet(), lines, words, block);
}
