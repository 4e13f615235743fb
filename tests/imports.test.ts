import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Rooms of the house, and the rooms that each may import; libraries are named by package. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/ita": ["big.js"],
  "src/functions": ["src/ita"],
  "src/functions.ts": ["src/functions"],
  "src/text": ["src/ita", "src/workbook", "src/wire.ts"],
  "src/workbook": ["src/ita", "src/text"],
  "src/checks": ["src/ita", "src/text", "src/workbook"],
  "src/reports": ["src/ita", "src/workbook"],
  "src/docx": ["src/reports/document.ts", "docx", "fflate", "qrcode-generator"],
  "src/google": [
    "src/docx",
    "src/reports/document.ts",
    "src/text",
    "src/wire.ts",
    "src/workbook",
    "zod/mini",
  ],
  "src/self-check": ["src/google", "src/ita", "src/reports/document.ts", "src/workbook"],
  "src/endpoints": [
    "src/checks",
    "src/google",
    "src/ita",
    "src/reports",
    "src/self-check",
    "src/text",
    "src/wire.ts",
    "src/workbook",
    "zod/mini",
  ],
  "src/menu.ts": ["src/endpoints", "src/google", "src/text"],
  "src/main.ts": ["src/functions.ts", "src/menu.ts", "src/endpoints"],
  "src/wire.ts": ["src/checks", "src/reports/document.ts", "src/text", "src/workbook"],
  "src/sidebar": ["chart.js", "src/text", "src/wire.ts"],
};

/** What the named files of a room may see of another, where the whole room would be too much. */
const TYPES_ONLY: readonly (readonly [room: string, of: string])[] = [
  ["src/docx", "src/reports"],
  ["src/google", "src/docx"],
];

const IMPORT = /(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/g;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, type, specifier = ""]) => {
    const inside = specifier.startsWith(".");
    const target = inside ? `${relative(ROOT, resolve(ROOT, dirname(file), specifier))}.ts` : specifier;
    return { file, target, typeOnly: type !== undefined };
  });
}

const roomOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT).find((room) => path === room || path.startsWith(`${room}/`));

const within = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`) || path === `${room}.ts`;

const ALL = sources("src").flatMap(importsOf);

describe("who may import whom", () => {
  test("every file of src belongs to a room with a rule", () => {
    expect(sources("src").filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test("a room imports itself and what its rule names", () => {
    const strangers = ALL.filter(({ file, target }) => {
      const room = roomOf(file) ?? "";
      return !within(target, room) && !(MAY_IMPORT[room] ?? []).some((allowed) => within(target, allowed));
    });
    expect(strangers.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test.each(TYPES_ONLY)("%s takes only types of %s", (room, of) => {
    const values = ALL.filter(
      ({ file, target, typeOnly }) => within(file, room) && within(target, of) && !typeOnly,
    );
    expect(values.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("nothing in src knows the local host, the scripts or the tests", () => {
    expect(ALL.filter(({ target }) => /^(local|scripts|tests|samples)\//.test(target))).toEqual([]);
  });
});
