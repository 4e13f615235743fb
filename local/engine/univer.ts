import { createRequire } from "node:module";
import { parsers } from "./typed-texts";

// engine-render imports a CommonJS package by name, which Node's ES modules refuse; require works.
const require = createRequire(import.meta.url);
Object.assign(require("numfmt") as object, parsers);

/** The spreadsheet engine's packages, version 0.25.1 of each, without any user interface. */
export const univer = {
  core: require("@univerjs/core") as typeof import("@univerjs/core"),
  docs: require("@univerjs/docs") as typeof import("@univerjs/docs"),
  formula: require("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula"),
  sheets: require("@univerjs/sheets") as typeof import("@univerjs/sheets"),
  sheetsFormula: require("@univerjs/sheets-formula") as typeof import("@univerjs/sheets-formula"),
  numfmt: require("@univerjs/sheets-numfmt") as typeof import("@univerjs/sheets-numfmt"),
  validation:
    require("@univerjs/sheets-data-validation") as typeof import("@univerjs/sheets-data-validation"),
  conditional:
    require("@univerjs/sheets-conditional-formatting") as typeof import("@univerjs/sheets-conditional-formatting"),
  filter: require("@univerjs/sheets-filter") as typeof import("@univerjs/sheets-filter"),
  link: require("@univerjs/sheets-hyper-link") as typeof import("@univerjs/sheets-hyper-link"),
  note: require("@univerjs/sheets-note") as typeof import("@univerjs/sheets-note"),
} as const;
