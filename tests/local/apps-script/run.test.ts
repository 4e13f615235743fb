import { describe, expect, it } from "vitest";
import { emptyBook } from "../../../local/apps-script/book";
import { parseBundle } from "../../../local/apps-script/bundle";
import { runFunction } from "../../../local/apps-script/run";
import { failure, manifest, project, run, value } from "./run-script";

const call = (source: string, name: string) =>
  runFunction({ bundle: project(source), manifest: manifest(), book: emptyBook(), name });

describe("a bundle is refused as the upload would refuse it", () => {
  it.each([
    ["an import", "import x from 'y';"],
    ["a class field", "class A { x = 1 }"],
    ["optional chaining", "var a = b?.c;"],
    ["top-level await", "await 1;"],
  ])("%s", (_what, source) => {
    expect(() => parseBundle([{ name: "Code", type: "SERVER_JS", source }])).toThrow(
      /^Syntax error: .* file: Code$/,
    );
  });

  it("the same function in two files", () => {
    const file = (name: string) => ({ name, type: "SERVER_JS" as const, source: "function f() {}" });
    expect(() => parseBundle([file("A"), file("B")])).toThrow("Two files declare the function f.");
  });
});

describe("what may be called", () => {
  it.each(["missing", "hidden_", "arrow", "toString"])("not %s", (name) => {
    const result = call("function hidden_() {} var arrow = function () {};", name);
    expect(result).toMatchObject({ ok: false, error: { message: `Script function not found: ${name}` } });
  });

  it("a function of one file from another, whatever their order", () => {
    const bundle = [
      { name: "A", type: "SERVER_JS" as const, source: "function main() { return later(); }" },
      { name: "B", type: "SERVER_JS" as const, source: "function later() { return 7; }" },
    ];
    const result = runFunction({ bundle, manifest: manifest(), book: emptyBook(), name: "main" });
    expect(result).toMatchObject({ ok: true, value: 7 });
  });
});

describe("the global scope", () => {
  it("is a fresh one in each execution", () => {
    const program = parseBundle(
      project(
        "var n = 0; function main() { n += 1; Array.prototype.mark = 1; return n + ('old' in globalThis ? 9 : 0); }",
      ) as never,
    );
    const once = () =>
      runFunction({ bundle: program, manifest: manifest(), book: emptyBook(), name: "main" });
    expect([once(), once()].map((result) => result.ok && result.value)).toEqual([1, 1]);
    expect("mark" in Array.prototype).toBe(false);
  });

  it.each([
    "setTimeout",
    "fetch",
    "URL",
    "TextEncoder",
    "process",
    "require",
    "Buffer",
    "structuredClone",
    "atob",
  ])("has no %s", (name) => {
    expect(value(`return typeof ${name}`)).toBe("undefined");
  });

  it.each(["Array.prototype.at", "String.prototype.replaceAll", "Object.hasOwn", "Array.prototype.toSorted"])(
    "has no %s, which is newer than ES2020",
    (name) => {
      expect(value(`return typeof ${name}`)).toBe("undefined");
    },
  );

  it("has the console, which keeps what is written", () => {
    expect(run("console.log('ก', { a: 1 }); console.error(new Error('x').message);").logs).toEqual([
      { level: "DEBUG", text: 'ก {"a":1}' },
      { level: "ERROR", text: "x" },
    ]);
  });

  it("keeps the manifest's time zone for dates and gives the machine's back", () => {
    const before = process.env["TZ"];
    expect(value("return new Date(2022, 9, 1).toISOString()")).toBe("2022-09-30T17:00:00.000Z");
    expect(process.env["TZ"]).toBe(before);
  });
});

describe("how an execution ends", () => {
  it("an error has the script's message and what was done before it stays", () => {
    const result = run("s.getRange('A1').setValue('kept'); throw new TypeError('no');");
    expect(result).toMatchObject({ ok: false, error: { name: "TypeError", message: "no" } });
    expect(result.book.sheets[0]?.cells[0]?.[0]?.value).toBe("kept");
  });

  it("the book given is not touched", () => {
    const book = emptyBook();
    run("s.setName('x')", { book });
    expect(book).toEqual(emptyBook());
  });

  it("a settled promise gives its value, one that nothing settles is an error", () => {
    expect(call("async function main() { await null; return 5; }", "main")).toMatchObject({
      ok: true,
      value: 5,
    });
    const never = call("function main() { return new Promise(function () {}); }", "main");
    expect(never).toMatchObject({ ok: false, error: { message: expect.stringContaining("promise") } });
  });

  it("an endless loop meets the time limit", () => {
    expect(failure("for (;;) {}", { timeoutMs: 50 })).toBe("Exceeded maximum execution time (0.05 s)");
  });

  it("arguments arrive as objects of the script's own realm", () => {
    expect(value("return a instanceof Array && a[0] instanceof Object", { args: [[{}]] })).toBe(true);
  });

  it("counts the calls of each method", () => {
    const { calls } = run("s.getRange('A1:B1').setValues([[1, 2]]); s.getRange('A1').getValue();");
    expect(calls).toMatchObject({ "Sheet.getRange": 2, "Range.setValues": 1, "Range.getValue": 1 });
  });
});

describe("scopes", () => {
  const without = (scope: string) => {
    const all = ["spreadsheets.currentonly", "drive.file", "script.container.ui"];
    return { manifest: manifest(...all.filter((each) => each !== scope)) };
  };

  it.each([
    [
      "script.container.ui",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      "Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: (https://www.googleapis.com/auth/script.container.ui)",
    ],
    [
      "spreadsheets.currentonly",
      "",
      "Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)",
    ],
    [
      "drive.file",
      "Drive.Files.get('x')",
      "API call to drive.files.get failed with error: Request had insufficient authentication scopes.",
    ],
  ])("without %s", (scope, body, message) => {
    expect(failure(body, without(scope))).toBe(message);
  });

  it("other spreadsheets need more than the add-on has", () => {
    expect(failure("SpreadsheetApp.openById('x')")).toBe(
      "Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: (https://www.googleapis.com/auth/spreadsheets)",
    );
  });

  it("nothing works for code that nobody has authorised", () => {
    expect(failure("", { authorised: false })).toMatch(
      /^You do not have permission to call SpreadsheetApp\.getActive/,
    );
  });

  it("Drive is not there unless the manifest enables it", () => {
    const { dependencies: _none, ...bare } = manifest();
    expect(value("return typeof Drive", { manifest: bare })).toBe("undefined");
  });
});

describe("planned failures", () => {
  it("only the nth call fails", () => {
    const failures = { "Range.setValue": { message: "Service Spreadsheets timed out.", nth: 2 } };
    const result = run("s.getRange('A1').setValue(1); s.getRange('A2').setValue(2);", { failures });
    expect(result).toMatchObject({
      ok: false,
      error: { name: "Exception", message: "Service Spreadsheets timed out." },
    });
    expect(result.book.sheets[0]?.cells).toEqual({ 0: { 0: { value: 1 } } });
  });

  it("a call that is not in the local host says its name", () => {
    expect(failure("s.getRange('A1').setTextRotation(9)")).toBe(
      "Range.setTextRotation is not in the local host",
    );
  });
});

describe("an execution that is cut off", () => {
  const body =
    "try { s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); } catch (e) { s.getRange('A3').setValue(3); } finally { s.getRange('A4').setValue(4); } return 'done';";

  it("keeps what was done before, and nothing of what its catch and finally would do", () => {
    // getActiveSpreadsheet, getSheets, then getRange and setValue for each cell.
    const result = run(body, { stopAt: 6 });
    expect(result).toMatchObject({ ok: false, error: { message: "Exceeded maximum execution time" } });
    expect(Object.values(result.book.sheets[0]?.cells ?? {}).map((row) => row[0]?.value)).toEqual([1]);
  });

  it("ends as usual where it makes fewer calls", () => {
    expect(run(body, { stopAt: 100 })).toMatchObject({ ok: true, value: "done" });
  });
});

describe("an execution that is disturbed", () => {
  const body = "s.getRange('A2').setValue('mine'); return s.getRange('A2').getValue();";
  const at = 5;

  it("sees what a colleague types just before a call", () => {
    const edit = { at, kind: "type", sheet: "ชีต1", row: 2, column: 1, value: "theirs" } as const;
    expect(run(body, { meanwhile: [edit] })).toMatchObject({ value: "theirs" });
  });

  it("writes beside its line when a colleague has inserted a row above", () => {
    const result = run(body, { meanwhile: [{ at, kind: "insertRow", sheet: "ชีต1", before: 1 }] });
    expect(result).toMatchObject({ value: "" });
    expect(result.book.sheets[0]?.cells).toEqual({ 2: { 0: { value: "mine" } } });
  });

  it("meets an error at one call only, and may go on", () => {
    const tried = "try { s.getRange('A1').setValue(1); } catch (e) { s.getRange('A2').setValue(e.message); }";
    const result = run(tried, { failAt: 3 });
    expect(result.ok).toBe(true);
    expect(result.book.sheets[0]?.cells[1]?.[0]?.value).toContain("server error");
  });
});
