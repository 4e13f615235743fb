import { execFile } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import type { Book } from "../../../local/apps-script/book";
import type { CustomFunctions } from "../../../local/engine/custom-functions";
import { createEngine, type Engine } from "../../../local/engine/engine";
import { bookAfter as changed } from "../apps-script/run-script";

const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

/** An engine in which a script's statements have been carried out. */
async function engineAfter(body: string, customFunctions: CustomFunctions = {}): Promise<Engine> {
  const engine = createEngine({ customFunctions });
  engines.push(engine);
  await engine.apply(engine.toBook(), changed(body, { book: engine.toBook() }));
  return engine;
}

const valueAt = (book: Book, row: number, column: number) => book.sheets[0]?.cells[row]?.[column]?.value;

function replace(engine: Engine, row: number, column: number, cell: object): void {
  const cellValue = { [row]: { [column]: cell } };
  const params = { unitId: "ita", subUnitId: "gid-0", cellValue };
  engine.replay({ id: "sheet.mutation.set-range-values", params }, "page");
}

/** Lets nothing else run for a while, as a loaded machine does. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const DOUBLE =
  "s.getRange('A1').setValue(1); s.getRange('A2').setFormula('=A1*2'); s.getRange('A3').setFormula('=A2+1');";

describe("values are never those of an older workbook", () => {
  it("when the machine has no time for the calculation", async () => {
    const engine = await engineAfter(DOUBLE);
    replace(engine, 0, 0, { v: 21, t: 2 });
    const busy = setInterval(() => block(120), 0);
    await engine.calculated();
    clearInterval(busy);
    expect([valueAt(engine.toBook(), 1, 0), valueAt(engine.toBook(), 2, 0)]).toEqual([42, 43]);
  });

  it("for each of several who ask at once", async () => {
    const engine = await engineAfter(DOUBLE);
    const seen = [5, 6, 7].map(async (value) => {
      replace(engine, 0, 0, { v: value, t: 2 });
      await engine.calculated();
      return valueAt(engine.toBook(), 1, 0);
    });
    expect(await Promise.all(seen)).toEqual([14, 14, 14]);
  });

  it("when a page changes a cell in the middle of a calculation, and what it typed over a formula stays", async () => {
    let once = () => {};
    const engine = await engineAfter(DOUBLE, {
      ["TYPED"]: () => {
        once();
        once = () => {};
        return { value: 1 };
      },
    });
    await engine.edit("ชีต1", "B1", "=TYPED()+A1");
    await engine.edit("ชีต1", "B2", "=A1*10");
    once = () => {
      replace(engine, 0, 0, { v: 4, t: 2 });
      replace(engine, 1, 1, { v: "พิมพ์ทับ", t: 1, f: null, si: null });
    };
    await engine.edit("ชีต1", "C1", "ก");
    const book = engine.toBook();
    expect([valueAt(book, 0, 1), valueAt(book, 1, 0), valueAt(book, 1, 1)]).toEqual([5, 8, "พิมพ์ทับ"]);
    expect(book.sheets[0]?.cells[1]?.[1]?.formula).toBeUndefined();
  });

  it("when formulas and names change what they refer to", async () => {
    const engine = await engineAfter(
      `${DOUBLE} s.getRange('B1:B3').setValues([[1], [2], [3]]); ss.setNamedRange('ชื่อ', s.getRange('B1:B2')); s.getRange('C1').setFormula('=SUM(ชื่อ)'); s.getRange('C2').setFormula('=B1+B3');`,
    );
    await engine.apply(
      engine.toBook(),
      changed("ss.setNamedRange('ชื่อ', s.getRange('B1:B3')); s.getRange('C2').setFormula('=B1+B2');", {
        book: engine.toBook(),
      }),
    );
    await engine.edit("ชีต1", "B3", "30");
    expect([valueAt(engine.toBook(), 0, 2), valueAt(engine.toBook(), 1, 2)]).toEqual([33, 3]);
  });
});

describe("formulas that need their own value", () => {
  it("are #REF! with all that read them, until the circle is broken", async () => {
    const engine = await engineAfter(
      "s.getRange('A1').setFormula('=B1+1'); s.getRange('B1').setFormula('=SUM(A1,5)'); s.getRange('C1').setFormula('=B1*2'); s.getRange('D1').setFormula('=D1'); s.getRange('E1').setFormula('=1+1');",
    );
    const values = () => [0, 1, 2, 3, 4].map((column) => valueAt(engine.toBook(), 0, column));
    const refused = { error: { code: "#REF!" } };
    expect(values()).toEqual([refused, refused, refused, refused, 2]);
    await engine.edit("ชีต1", "B1", "1");
    await engine.edit("ชีต1", "D1", "7");
    expect(values()).toEqual([2, 1, 2, 7, 2]);
  });
});

/** Custom functions that give always the same. */
const giving = (name: string, value: number): CustomFunctions => ({ [name]: () => ({ value }) });

describe("several engines in one process", () => {
  it("one after the other, each knows its functions, even when it ends while it computes", async () => {
    for (const _ of [1, 2, 3]) {
      const engine = await engineAfter("s.getRange('A1').setFormula('=THREE()');", giving("THREE", 3));
      expect(valueAt(engine.toBook(), 0, 0)).toBe(3);
      replace(engine, 0, 1, { v: 1, t: 2 });
      const late = engine.calculated();
      engine.dispose();
      await late;
    }
  });

  it("at once, the same formula reads each its own workbook and calls its own functions", async () => {
    const script = (value: number) =>
      `s.getRange('A1').setValue(${value}); s.getRange('A2').setFormula('=A1+OWN()');`;
    const made = [1, 2].map((value) => engineAfter(script(value), giving("OWN", value * 100)));
    const [first, second] = await Promise.all(made);
    if (!first || !second) throw new Error("No engines.");
    const values = () => [first, second].map((engine) => valueAt(engine.toBook(), 1, 0));
    expect(values()).toEqual([101, 202]);
    await Promise.all([first.edit("ชีต1", "A1", "5"), second.edit("ชีต1", "A1", "6")]);
    expect(values()).toEqual([105, 206]);
  });
});

describe("the process", () => {
  it("ends by itself after dispose(), in the middle of a calculation too", async () => {
    const code = `
      import { createEngine } from "./local/engine/engine";
      import { bookAfter } from "./tests/local/apps-script/run-script";
      const RULE = "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBold(true).setRanges([s.getRange('A1:A9')]).build()";
      void (async () => {
        const engine = createEngine();
        const book = bookAfter("s.getRange('A1').setFormula('=SEQUENCE(2,1)'); s.setConditionalFormatRules([" + RULE + "]);");
        await engine.apply(engine.toBook(), book);
        await engine.load(engine.snapshot());
        await engine.edit("ชีต1", "B1", "=A2*2");
        console.log(engine.toBook().sheets[0]?.cells[0]?.[1]?.value);
        void engine.edit("ชีต1", "B2", "=A2*3");
        for (let turns = 0; turns < 20; turns += 1) await undefined;
        engine.dispose();
      })();`;
    const command = ["--import", "tsx", "--input-type=module", "--eval", code];
    const ended = await new Promise((resolve) =>
      execFile(process.execPath, command, { timeout: 20_000 }, (error, stdout, stderr) =>
        resolve({ error, stdout, stderr }),
      ),
    );
    expect(ended).toEqual({ error: null, stdout: "4\n", stderr: "" });
  });
});
