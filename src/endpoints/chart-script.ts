import type { Wire } from "../wire";
import { answer, done } from "./answer";

/** Sidebar: the code that draws the charts of a report, as the build made it of src/sidebar/charts. */
export function chartScript(): ReturnType<Wire["chartScript"]> {
  return answer("createReport", () => done(HtmlService.createTemplateFromFile("charts").getRawContent()));
}
