import { loadRenderer } from "../google/renderer";
import { type Probe, same } from "./probe";

const KEY = "selfCheck:try";
const LONG = "ก".repeat(2000);

/** Whether a property comes back as it was written; it is taken away again. */
function kept(properties: GoogleAppsScript.Properties.Properties): ReturnType<Probe["look"]> {
  properties.setProperty(KEY, LONG);
  const read = properties.getProperty(KEY);
  properties.deleteProperty(KEY);
  return same(read?.length, LONG.length);
}

/** What the add-on asks of Google beside sheets and Drive. */
export function serviceProbes(): readonly Probe[] {
  return [
    {
      key: "lock",
      look: () => {
        const lock = LockService.getDocumentLock();
        const taken = lock.tryLock(1000);
        lock.releaseLock();
        return same(taken, true);
      },
    },
    { key: "documentProperties", look: () => kept(PropertiesService.getDocumentProperties()) },
    { key: "userProperties", look: () => kept(PropertiesService.getUserProperties()) },
    {
      key: "page",
      look: () => {
        const { length } = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
        return { ok: length > 10_000, seen: `${length}` };
      },
    },
    {
      // A code of a link, as the appendix prints it: the renderer is there, whole, and runs.
      key: "renderer",
      look: () => {
        const side = loadRenderer().qrCode("https://example.go.th")?.side;
        return { ok: side !== undefined, seen: String(side) };
      },
    },
    { key: "uuid", look: () => ({ ok: Utilities.getUuid().length === 36, seen: "" }) },
  ];
}
