import { afterEach, describe, expect, it } from "vitest";
import { parseBundle } from "../../../local/apps-script/bundle";
import { loadCustomFunctions } from "../../../local/engine/custom-functions";
import { createEngine, type Engine } from "../../../local/engine/engine";

const CODE = `
function DAY_OF(v) { return v instanceof Date ? v.getFullYear() + '-' + (v.getMonth() + 1) + '-' + v.getDate() + ' ' + v.getHours() : typeof v; }
function FIRST() { return new Date(2022, 9, 1); }`;
const program = parseBundle([{ name: "Code", type: "SERVER_JS", source: CODE }]);
const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

/** An engine whose workbook has that locale and time zone; the script's zone is Asia/Bangkok. */
async function start(region: { locale?: string; timeZone?: string }): Promise<Engine> {
  const engine = createEngine({ customFunctions: loadCustomFunctions(program, ["DAY_OF", "FIRST"]) });
  engines.push(engine);
  const book = engine.toBook();
  await engine.apply(book, { ...book, ...region });
  return engine;
}

async function shown(engine: Engine, ...typed: readonly string[]): Promise<unknown> {
  for (const [row, text] of typed.entries()) await engine.edit("ชีต1", `A${row + 1}`, text);
  return engine.toBook().sheets[0]?.cells[typed.length - 1]?.[0]?.value;
}

describe("texts that a formula counts with are read by the locale", () => {
  it.each([
    ["th_TH", '="1/10/2022"+0', 44_835],
    ["en_US", '="10/1/2022"+0', 44_835],
    ["de_DE", '="1.10.2022"+0', 44_835],
    ["th_TH", '=VALUE("50%")', 0.5],
  ])("%s %s", async (locale, formula, value) => {
    expect(await shown(await start({ locale }), formula)).toBe(value);
  });

  it.each([
    ["de_DE", "=1,5+SUM(1;2)", 4.5],
    ["de_DE", "=SUM(1,2)", 1.2],
    ["th_TH", "=SUM(1;2)", 3],
    ["de_DE", "=SUM(A9,B9)", { error: { code: "#ERROR!" } }],
  ])("and so is a formula that is typed: %s %s", async (locale, formula, value) => {
    expect(await shown(await start({ locale }), formula)).toEqual(value);
  });

  it("anew after the locale was changed", async () => {
    const engine = await start({ locale: "th_TH" });
    expect(await shown(engine, '="2/10/2022"+0')).toBe(44_836);
    const book = engine.toBook();
    await engine.apply(book, { ...book, locale: "en_US" });
    expect(engine.toBook().sheets[0]?.cells[0]?.[0]?.value).toBe(44_602);
  });
});

describe("days go to and come from a custom function as instants", () => {
  it.each([
    ["Asia/Bangkok", "2022-10-1 0", 44_835],
    ["Asia/Tokyo", "2022-9-30 22", 44_835 + 2 / 24],
    ["Europe/London", "2022-10-1 6", 44_835 - 6 / 24],
  ])("%s", async (timeZone, seen, given) => {
    const engine = await start({ timeZone });
    expect(await shown(engine, "1/10/2022", "=DAY_OF(A1)")).toBe(seen);
    expect(await shown(engine, "=FIRST()")).toBeCloseTo(given, 8);
  });

  it("a day that the formula itself makes, too", async () => {
    expect(await shown(await start({ timeZone: "Asia/Tokyo" }), "=DAY_OF(DATE(2022,10,1))")).toBe(
      "2022-9-30 22",
    );
  });
});
