import type { Program } from "../../apps-script/bundle";
import { customFunctionNames } from "../../engine/custom-functions";
import type { FunctionHelp } from "../protocol";

function docOf(code: string, name: string): string {
  const pattern = new RegExp(String.raw`/\*\*((?:[^*]|\*(?!/))*)\*/\s*function\s+${name}\(`);
  return (pattern.exec(code)?.[1] ?? "").replace(/^\s*\* ?/gm, "").trim();
}

function parameters(doc: string): FunctionHelp["parameters"] {
  const tags = doc.matchAll(/^@param\s+(?:\{[^}]*\}\s+)?\[?(\w+)\]?\s*-?\s*(.*)$/gm);
  return [...tags].map(([, name = "", detail = ""]) => ({ name, detail }));
}

/** What the custom functions' own JSDoc says, as Sheets shows it while a formula is typed. */
export function functionHelp(program: Program): readonly FunctionHelp[] {
  return customFunctionNames(program).map((name) => {
    const doc = docOf(program.code, name);
    const description = (doc.split(/^@/m)[0] ?? "").replace(/\s+/g, " ").trim();
    return { name, description, parameters: parameters(doc) };
  });
}
