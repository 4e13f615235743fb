import { describe, expect, test } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { renderDocx } from "../../src/docx";
import { reportOf } from "../../src/reports";
import type { Block, Picture } from "../../src/reports/document";
import { NO_PICTURES, type ReportPictures } from "../../src/reports/pictures";
import { figuresOf } from "../../src/workbook/figures";
import { PNG } from "../docx/fixture";
import { rowsOf } from "./fixture";
import { FULL } from "./full";
import { blocks, sayings } from "./outline";

const picture = (alt: string): Picture => ({
  kind: "picture",
  type: "png",
  data: PNG,
  width: 2,
  height: 1,
  alt,
});

const VIDEO = "https://youtu.be/x";
const OFFICE = {
  ...FULL,
  appendix: rowsOf("appendix", [
    { number: 1, title: "ประชุม" },
    { number: 2, title: "อบรม", links: [VIDEO] },
    { number: 3, title: "รณรงค์" },
  ]),
};
const [first, second, third] = OFFICE.appendix.map(({ row }) => row);

const PICTURES: ReportPictures = {
  logo: picture("ตรา"),
  appendix: {
    [first ?? 0]: [picture("ก"), { ...picture("ข"), caption: "เปิดงาน" }],
    [second ?? 0]: [picture("ค")],
  },
  codes: { [VIDEO]: picture("คิวอาร์โค้ด") },
  missing: [{ row: third ?? 0, name: "หาย.jpg" }],
  charts: [],
};

const made = (pictures: ReportPictures) => reportOf({ kind: "annual" }, OFFICE, figuresOf(OFFICE), pictures);

const captionsOf = (block: Block): readonly (string | undefined)[] =>
  block.kind === "pictures"
    ? block.pictures.map(({ caption }) => caption)
    : block.kind === "picture"
      ? [block.caption]
      : [];

describe("pictures in a report", () => {
  const report = made(PICTURES);

  test("the logo stands on the cover, and every kind with a cover has it", () => {
    const covers = [
      report,
      reportOf({ kind: "plan" }, OFFICE, figuresOf(OFFICE), PICTURES),
      reportOf({ kind: "monitoring", round: 6 }, OFFICE, figuresOf(OFFICE), PICTURES),
      reportOf({ kind: "quarterly", quarter: 1 }, OFFICE, figuresOf(OFFICE), PICTURES),
    ].map(
      ({ sections }) =>
        sections.find(({ cover }) => cover)?.blocks.filter(({ kind }) => kind === "picture").length,
    );
    expect(covers).toEqual([1, 1, 1, 1]);
  });

  test("activities' pictures are numbered through, under their own captions or the activity's name", () => {
    expect(
      blocks(report)
        .flatMap(captionsOf)
        .filter((caption) => caption !== undefined),
    ).toEqual(["ภาพที่ 1 ประชุม", "ภาพที่ 2 เปิดงาน", "ภาพที่ 3 อบรม"]);
  });

  test("an address has its QR code beside it, once it has one", () => {
    expect(blocks(report).filter(({ kind }) => kind === "beside")).toHaveLength(1);
    expect(blocks(made(NO_PICTURES)).filter(({ kind }) => kind === "beside")).toEqual([]);
  });

  test("a picture that is gone is named where it should stand", () => {
    expect(sayings(report)).toContain("ไม่พบภาพ “หาย.jpg”");
    expect(sayings(made({ ...NO_PICTURES, missing: [{ row: null, name: "ตรา.png" }] }))).toContain(
      "ไม่พบภาพ “ตรา.png”",
    );
  });

  test("a row with nothing but pictures is an activity too", () => {
    const appendix = rowsOf("appendix", [{ number: 1 }]);
    const row = appendix[0]?.row ?? 0;
    const office = { ...FULL, appendix };
    const own = { ...NO_PICTURES, appendix: { [row]: [picture("ก")] } };
    expect(sayings(reportOf({ kind: "annual" }, office, figuresOf(office), own))).toContain("กิจกรรมที่ 1");
  });

  test("the file passes the lint", () => {
    expect(lintDocx(renderDocx(report))).toEqual([]);
  });
});
