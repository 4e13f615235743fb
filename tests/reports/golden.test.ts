import { describe, expect, test } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { renderDocx } from "../../src/docx";
import type { Block, ReportDocument, Section } from "../../src/reports/document";
import { cellWords, words } from "./outline";
import { OFFICES, sampleReport, subjectsOf } from "./samples";

/** A block as a line or more of the golden file: what it is, and every figure in it. */
function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${block.text}${block.unlisted ? " (not in the contents)" : ""}`];
    case "title":
      return [`title: ${block.text.replace(/\n/g, " / ")}`];
    case "table":
      return [
        `table: ${block.caption ?? ""} (${block.columns.length} columns, ${block.rows.length} rows)`,
        ...block.head.map((row) => `  ${row.map(cellWords).join(" | ").replace(/\n/g, " ")}`),
        ...block.rows.filter(isTotal).map((row) => `  ${row.map(cellWords).join(" | ").replace(/\n/g, " ")}`),
      ];
    case "bars":
      return [
        `bars: ${block.caption} (${block.from}–${block.to})`,
        ...block.bars.map(({ label, figure }) => `  ${label} = ${figure}`),
      ];
    case "list":
      return [`list of ${block.items.length}`];
    case "paragraph":
      return [`text: ${words(block.text).slice(0, 60)}`];
    case "signatures":
      return block.blocks.map(({ role, position }) => `signature: ${role} / ${position ?? "-"}`);
    default:
      return [block.kind];
  }
}

function isTotal(row: readonly (string | { readonly tone?: string })[]): boolean {
  return row.some((cell) => typeof cell !== "string" && cell.tone === "total");
}

function section({ orientation, cover, form, blocks }: Section): string {
  return [`=== ${cover === true ? "cover" : (form ?? orientation)}`, ...blocks.flatMap(lines)].join("\n");
}

function structure({ title, language, digits, sections }: ReportDocument): string {
  return `${[`${title} (${language}, ${digits})`, ...sections.map(section)].join("\n")}\n`;
}

describe.each(OFFICES)("%s", (office) => {
  test.each(subjectsOf(office))(
    "%s has its approved structure and passes the lint",
    async (name, subject) => {
      const report = sampleReport(office, subject);
      await expect(structure(report)).toMatchFileSnapshot(`golden/${office}-${name}.txt`);
      expect(lintDocx(renderDocx(report))).toEqual([]);
    },
  );
});
