import { describe, expect, test } from "vitest";
import { daySerial } from "../../local/apps-script/serial";
import { releasedBook } from "./fixtures/released";
import { build, cell, read } from "./host";

const office = build(releasedBook(2)).book;

describe("a day that a cell keeps as a date, in a spreadsheet whose time zone is not the script's", () => {
  test.each(["Asia/Bangkok", "Asia/Tokyo", "America/New_York", "Pacific/Auckland"])(
    "%s: is that day in the sheet, before and after a build",
    (timeZone) => {
      const book = structuredClone(office);
      book.timeZone = timeZone;
      const start = cell(book, "plan", "startDate");
      start.value = daySerial(2022, 10, 1) ?? 0;
      start.style = { ...start.style, numberFormat: "d/m/yyyy" };
      const built = build(book).book;
      for (const each of [book, built])
        expect(read(each).assessment.plan.startDate).toEqual({ year: 2022, month: 10, day: 1 });
    },
  );
});
