import { type Round, roundText } from "./round";
import { fiscalYearText } from "./source";

/** The short forms: one tab, one page of evidence for a round. */
export const SHORT_FORMS = ["gifts", "complaints", "risks"] as const;

/** One of them, by the key of its tab. */
export type ShortForm = (typeof SHORT_FORMS)[number];

/** Which report: its kind with the round (months) or quarter that belongs to it. */
export type ReportSubject =
  | { readonly kind: "annual" | "plan" | "declaration" }
  | { readonly kind: "monitoring"; readonly round: Round }
  | { readonly kind: ShortForm; readonly round: Round }
  | { readonly kind: "quarterly"; readonly quarter: 1 | 2 | 3 | 4 };

interface Words {
  readonly name: string;
  /** As a file name says it, where the full name is too long. */
  readonly short: string;
  readonly part: string;
}

function wordsOf(subject: ReportSubject): Words {
  switch (subject.kind) {
    case "annual": {
      const name = "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
      return { name, short: "รายงานผลมาตรการส่งเสริมคุณธรรมฯ", part: "" };
    }
    case "plan":
      return { name: "แผนปฏิบัติการป้องกันการทุจริต", short: "แผนปฏิบัติการป้องกันการทุจริต", part: "" };
    case "declaration":
      return { name: "ประกาศของหน่วยงาน", short: "ประกาศเจตจำนงและนโยบาย No Gift Policy", part: "" };
    case "monitoring": {
      const name = "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต";
      return { name, short: "รายงานกำกับติดตามการป้องกันการทุจริต", part: roundText(subject.round) };
    }
    case "gifts": {
      const name = "รายงานผลตามนโยบาย No Gift Policy";
      return { name, short: name, part: roundText(subject.round) };
    }
    case "complaints": {
      const name = "รายงานข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ";
      return { name, short: "สถิติเรื่องร้องเรียนการทุจริต", part: roundText(subject.round) };
    }
    case "risks": {
      const isPlan = subject.round === 6;
      const name = isPlan ? "การประเมินความเสี่ยงการทุจริต" : "รายงานผลการจัดการความเสี่ยงการทุจริต";
      return { name, short: name, part: isPlan ? "รอบที่ 1" : "รอบที่ 2" };
    }
    case "quarterly": {
      const name = "รายงานความก้าวหน้าการดำเนินการป้องกันการทุจริต";
      return { name, short: "รายงานความก้าวหน้าการป้องกันการทุจริต", part: `ไตรมาส ${subject.quarter}` };
    }
  }
}

/** The report's full title; `year` is the fiscal year in พ.ศ., null while the sheet does not say. */
export function reportTitle(subject: ReportSubject, year: number | null): string {
  const { name, part } = wordsOf(subject);
  return [name, part, `ประจำ${fiscalYearText(year)}`].filter((words) => words !== "").join(" ");
}

/** Area offices by their official abbreviations, which say the same in a third of the bytes. */
function shortOffice(office: string): string {
  return office.replace(/^สำนักงานเขตพื้นที่การศึกษา(ประถม|มัธยม)ศึกษา\s*/, (_, level: string) =>
    level === "ประถม" ? "สพป." : "สพม.",
  );
}

/**
 * The document's name in Drive: kind, round, year and office, without an extension. Short, because a file on disk has
 * at most 255 bytes for its name and a Thai letter takes three.
 */
export function reportFileName(subject: ReportSubject, year: number | null, office: string | null): string {
  const { short, part } = wordsOf(subject);
  const when = year === null ? "" : `ปีงบประมาณ ${year}`;
  const name = [short, part, when].filter((words) => words !== "").join(" ");
  return office === null ? name : `${name} - ${shortOffice(office)}`;
}
