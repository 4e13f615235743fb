import { describe, expect, it } from "vitest";
import { checkArguments } from "../../../local/apps-script/arguments";
import { emptyBook } from "../../../local/apps-script/book";
import { scriptRun } from "../../../local/apps-script/script-run";
import { manifest, project } from "./run-script";

const ask = (body: string, ...args: readonly unknown[]) =>
  scriptRun({
    bundle: project(`function ask(a, b) { ${body} }`),
    manifest: manifest(),
    book: emptyBook(),
    name: "ask",
    args,
  });

describe("arguments of google.script.run", () => {
  it.each([
    ["a Date", new Date()],
    ["a nested Date", { a: [{ b: new Date() }] }],
    ["a function", () => 1],
    ["a Map", new Map()],
    ["a regular expression", /x/],
    ["a boxed number", Object(1)],
    ["an object of a class", new (class A {})()],
  ])("%s is refused", (_what, arg) => {
    expect(() => checkArguments([arg])).toThrow(/^Failed due to illegal value in property: /);
  });

  it("undefined becomes null in a list and vanishes from an object", () => {
    expect(checkArguments([[1, undefined], { a: undefined, b: "ก" }, undefined])).toEqual([
      [1, null],
      { b: "ก" },
      null,
    ]);
  });

  it("objects arrive as copies", () => {
    const given = { list: [1] };
    expect(ask("a.list.push(2); return a.list.length", given)).toMatchObject({ ok: true, value: 2 });
    expect(given).toEqual({ list: [1] });
  });
});

describe("what google.script.run gives back", () => {
  it.each(["new Date()", "({ a: [new Date()] })", "new Map()", "function () {}", "new (class A {})()"])(
    "%s is refused",
    (expression) => {
      expect(ask(`return ${expression}`)).toMatchObject({
        ok: false,
        error: { message: "The script completed but the returned value is not a supported return type." },
      });
    },
  );

  it("nothing is null", () => {
    expect(ask("")).toMatchObject({ ok: true, value: null });
  });

  it("plain values arrive", () => {
    expect(ask("return { ok: true, list: [1, 'ก', null], n: b }", 0, 2)).toMatchObject({
      ok: true,
      value: { ok: true, list: [1, "ก", null], n: 2 },
    });
  });
});
