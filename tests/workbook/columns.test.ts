import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columnsDocument } from "../../scripts/columns-document";

test("docs/columns.md is what the layout says; `npm run columns` writes it", () => {
  expect(readFileSync("docs/columns.md", "utf8")).toBe(columnsDocument());
});
