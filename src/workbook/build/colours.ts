import type { Tab, Tone } from "../layout";

/** The accent of titles and headings. */
export const ACCENT = "#0B5563";
export const ON_ACCENT = "#FFFFFF";
/** Quiet text: help lines and hints. */
export const QUIET = "#5B6B70";
/** Cells that hold a formula of the template. */
export const COMPUTED = "#EEF2F3";
/** Lines between the cells of a form and of headings. */
export const LINE = "#D5DEE0";

/** Colours of the sheet's own tab. */
export const TAB_COLOURS: Readonly<Record<Tab["colour"], string>> = {
  input: ACCENT,
  computed: "#8A9A9E",
  output: "#C58B1B",
};

/**
 * Background and text of each tone, all with a contrast above 4.5. The backgrounds are of no common palette: they tell
 * the template's conditional rules from the office's own.
 */
export const TONES: Readonly<Record<Tone, { readonly background: string; readonly text: string }>> = {
  good: { background: "#DDF3EB", text: "#14532D" },
  fair: { background: "#FFF1D1", text: "#704400" },
  bad: { background: "#FBE1DE", text: "#8A1C1C" },
  mark: { background: "#0C5564", text: "#FFFFFF" },
};
