import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { type Comment, type FunctionDeclaration, parse } from "acorn";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyBook } from "../../local/apps-script/book";
import { parseBundle, readBundle } from "../../local/apps-script/bundle";
import { readManifest } from "../../local/apps-script/manifest";
import { runFunction } from "../../local/apps-script/run";
import { build } from "../../scripts/build";

const CUSTOM = [
  "FISCAL_QUARTER",
  "FISCAL_YEAR",
  "ITA_GAP",
  "ITA_RATING",
  "ITA_WHAT_IF",
  "OIT_SCORE",
  "THAI_DATE",
  "THAI_DIGITS",
  "WEIGHTED_SCORE",
];
const MENU = [
  "buildTemplateFromMenu",
  "checkFromMenu",
  "convertFromMenu",
  "onInstall",
  "onOpen",
  "openReport",
  "openSelfCheck",
  "openSidebar",
  "startYearFromMenu",
];
const ENDPOINTS = [
  "addPicture",
  "borrowRules",
  "buildTemplate",
  "chartScript",
  "confirmItems",
  "convertValues",
  "createReport",
  "listPictures",
  "loadSet",
  "overview",
  "pasteList",
  "readSharing",
  "removePicture",
  "saveSet",
  "selfCheck",
  "setLanguage",
  "setSharing",
  "showCell",
];

const out = mkdtempSync(join(tmpdir(), "ita-dist-"));
const read = (name: string) => readFileSync(join(out, name), "utf8");

beforeAll(async () => {
  await build(out);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const topLevel = (file: string) =>
  parse(read(file), { ecmaVersion: 2019, sourceType: "script" }).body.filter(
    ({ type }) => type !== "EmptyStatement",
  );

function functionsOf(file: string): readonly FunctionDeclaration[] {
  return topLevel(file).filter((node): node is FunctionDeclaration => node.type === "FunctionDeclaration");
}

/** A fresh, bare context with the whole script loaded, as Apps Script begins every execution. */
function loaded() {
  const context = createContext(Object.create(null));
  for (const file of ["Addon.js", "Code.js"])
    new Script(read(file), { filename: file }).runInContext(context);
  return (code: string): unknown => new Script(code).runInContext(context);
}

describe("dist holds what is pushed", () => {
  it("seven files", () => {
    expect(readdirSync(out).sort()).toEqual([
      "Addon.js",
      "Code.js",
      "appsscript.json",
      "charts.html",
      "docx.html",
      "notices.html",
      "sidebar.html",
    ]);
  });

  // Uploads with U+FFFF have failed (google/clasp#771), and the editor drops what is no character.
  it.each([
    "Addon.js",
    "Code.js",
    "appsscript.json",
    "charts.html",
    "docx.html",
    "notices.html",
    "sidebar.html",
  ])(
    "%s is text of plain characters: no controls, no halves of pairs, nothing that is no character",
    (file) => {
      const odd = [...read(file)].filter(
        (each) => !/^[\t\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]$/u.test(each),
      );
      expect(odd.map((each) => each.codePointAt(0)?.toString(16))).toEqual([]);
    },
  );

  it("is the same to the byte when it is built again elsewhere", async () => {
    const again = mkdtempSync(join(tmpdir(), "ita-again-"));
    for (const name of await build(again)) expect(readFileSync(join(again, name), "utf8")).toBe(read(name));
    rmSync(again, { recursive: true });
    expect(readdirSync(out).map(read).join()).not.toContain(process.cwd());
  });

  it("names every library in it with its licence", () => {
    const named = [...read("notices.html").matchAll(/^(\S+) [\d.]+ \((MIT|OFL-1\.1)\)$/gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(
      expect.arrayContaining([
        "big.js",
        "docx",
        "fflate",
        "qrcode-generator",
        "zod",
        "nanoid",
        "chart.js",
        "@kurkle/color",
      ]),
    );
    expect(
      read("notices.html").match(/Permission is hereby granted|Licensed under the MIT/g)?.length,
    ).toBeGreaterThan(5);
  });

  it("with exactly three scopes and Drive v3", () => {
    expect(JSON.parse(read("appsscript.json"))).toMatchObject({
      runtimeVersion: "V8",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/drive.file",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
      dependencies: { enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }] },
    });
  });
});

describe("Code.js and Addon.js", () => {
  it("declare exactly these globals, in ES2019", () => {
    expect(
      functionsOf("Code.js")
        .map(({ id }) => id.name)
        .sort(),
    ).toEqual([...CUSTOM, ...MENU, ...ENDPOINTS].sort());
    expect(functionsOf("Addon.js").map(({ id }) => id.name)).toEqual(["addon_"]);
    const others = [...topLevel("Code.js"), ...topLevel("Addon.js")].flatMap((node) =>
      node.type === "VariableDeclaration"
        ? node.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : id.type))
        : [],
    );
    expect(others).toEqual(["functions_"]);
  });

  it("limit the script to the open document", () => {
    expect(read("Code.js")).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/\n/);
  });

  it("load without any service, and run nothing of the add-on", () => {
    const run = loaded();
    expect(run("addon_.loaded")).toBeUndefined();
    expect(run("ITA_RATING(94.995)")).toBe("AA");
    expect(run("FISCAL_YEAR('1 ต.ค. 65')")).toBe(2566);
    expect(run("addon_.loaded")).toBeUndefined();
  });

  it("touch no service when the add-on itself is evaluated, once", () => {
    const run = loaded();
    expect(run("Object.keys(addon_()).sort().join()")).toBe([...MENU, ...ENDPOINTS].sort().join());
    expect(run("addon_() === addon_()")).toBe(true);
  });

  it("stay small where every cell pays for it", () => {
    expect(read("Code.js").length).toBeLessThan(120_000);
    expect(read("Code.js")).not.toMatch(/zod|HtmlService/);
    // Of the services only the sheet's time zone is asked for, where a date does not begin at midnight.
    expect(read("Code.js").match(/SpreadsheetApp\b.*/g)).toEqual([
      "SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();",
    ]);
  });
});

describe("Each custom function is documented for Sheets", () => {
  const documented = () => {
    const comments: Comment[] = [];
    const source = read("Code.js");
    parse(source, { ecmaVersion: 2019, onComment: comments });
    return functionsOf("Code.js").map((declaration) => {
      const above = comments.find(
        ({ end }) => end < declaration.start && source.slice(end, declaration.start) === "\n",
      );
      return { declaration, doc: above?.type === "Block" ? above.value : "" };
    });
  };

  it.each(CUSTOM)(
    "%s: @customfunction and @return, one @param per parameter in their order, directly above",
    (name) => {
      const { declaration, doc } = documented().find((each) => each.declaration.id.name === name) ?? {};
      const names = declaration?.params.map((node) => (node.type === "Identifier" ? node.name : node.type));
      expect(doc).toMatch(/@customfunction/);
      expect(doc).toMatch(/@return \{\S+\} \S/);
      expect([...(doc ?? "").matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, param]) => param)).toEqual(
        names,
      );
    },
  );

  it("and no other function is offered to cells", () => {
    const offered = documented().filter(({ doc }) => doc.includes("@customfunction"));
    expect(offered.map(({ declaration }) => declaration.id.name).sort()).toEqual(CUSTOM);
    expect(documented().filter(({ doc }) => !doc.startsWith("*"))).toEqual([]);
  });
});

describe("Names that only Google and the page know", () => {
  const run = (name: string, authorised = true) =>
    runFunction({
      bundle: parseBundle(readBundle(out)),
      manifest: readManifest(join(out, "appsscript.json")),
      book: emptyBook(),
      name,
      authorised,
    });

  it.each(["onOpen", "onInstall"])(
    "%s makes the add-on's menu of functions that exist, without authorisation",
    (name) => {
      const result = run(name, false);
      expect(result).toMatchObject({ ok: true });
      const [menu] = result.book.ui;
      expect(menu).toMatchObject({ kind: "menu", addon: true });
      const entries = menu?.kind === "menu" ? menu.entries : [];
      const called = entries.flatMap((entry) => (entry.kind === "item" ? [entry.functionName] : []));
      expect(called).toEqual([
        "openSidebar",
        "openReport",
        "checkFromMenu",
        "convertFromMenu",
        "buildTemplateFromMenu",
        "startYearFromMenu",
      ]);
      expect(MENU).toEqual(expect.arrayContaining(called));
      expect(
        Object.keys(result.calls).filter((call) => !/^(SpreadsheetApp\.getUi|Ui\.create|Menu\.)/.test(call)),
      ).toEqual([]);
    },
  );

  it("the page calls only endpoints", () => {
    const called = [...read("sidebar.html").matchAll(/\bcall\("(\w+)"/g)].map(([, name]) => name ?? "");
    expect([...new Set(called)].sort()).toEqual(ENDPOINTS);
  });

  it("openSidebar shows the page as it was built; openReport with its report panel in view", () => {
    expect(run("openSidebar").book.ui).toEqual([
      { kind: "sidebar", title: "ผลการประเมิน ITA", html: read("sidebar.html") },
    ]);
    expect(JSON.stringify(run("openReport").book.ui)).toContain('<html data-start=\\"report\\" lang=');
  });
});

describe("docx.html", () => {
  it("is a script that works in a bare context and has no scriptlet", () => {
    const context = createContext({ source: read("docx.html") });
    const load = new Script("typeof new Function(source + '\\nreturn DocxRenderer.renderDocx;')()");
    expect(load.runInContext(context)).toBe("function");
    expect(read("docx.html")).not.toContain("<?");
    expect(() => parse(read("docx.html"), { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });
});

describe("sidebar.html", () => {
  const script = () => /<script>([\s\S]*)<\/script>/.exec(read("sidebar.html"))?.[1] ?? "";

  it("asks no other host for anything", () => {
    expect(read("sidebar.html")).not.toMatch(/\bsrc=|<link|@import|url\(["']?https?:/);
  });

  it("has no template literal, in which Apps Script would take // for a comment", () => {
    expect(script().length).toBeGreaterThan(10_000);
    const literals: string[] = [];
    parse(script(), { ecmaVersion: 2019, onToken: ({ type }) => literals.push(type.label) });
    expect(literals).not.toContain("`");
  });

  it("never writes markup", () => {
    expect(script()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  });
});
