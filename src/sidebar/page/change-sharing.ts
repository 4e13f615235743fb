import { SIDEBAR } from "../../text/sidebar";
import type { Result, Sharing } from "../../wire";
import { call } from "./call";
import type { SharingPanel, State } from "./state";
import { current, show, tell } from "./store";

/** Opens the panel of one document and asks Drive who may open it now. */
export function lookAtSharing(fileId: string): Promise<void> {
  return withDrive(fileId, () => call("readSharing", fileId));
}

/** Opens a document to everybody with the link, or closes it again, and says which. */
export async function setSharing(fileId: string, open: boolean): Promise<void> {
  await withDrive(fileId, () => call("setSharing", { fileId, open }));
  const { sharing } = current();
  if (sharing?.failure === null && sharing.sharing !== null) tell(SIDEBAR.sharingChanged[sharing.sharing]);
}

/** Shows what opening a document means before it is done, or goes back. */
export function confirmSharing(panel: SharingPanel, confirming: boolean): void {
  show({ sharing: { ...panel, confirming } }, confirming ? "sharing-meaning" : "sharing-heading");
}

async function withDrive(fileId: string, ask: () => Promise<Result<Sharing>>): Promise<void> {
  const before = current();
  if (before.busy !== null) return;
  const known = before.sharing?.fileId === fileId ? before.sharing.sharing : null;
  const panel = { fileId, sharing: known, confirming: false, failure: null };
  show({ busy: "sharing", sharing: panel }, "sharing-heading");
  const answer = await ask();
  if (!answer.ok)
    return show({ busy: null, sharing: { ...panel, failure: answer.message } }, "sharing-heading");
  show(
    { busy: null, ...withSharing(fileId, answer.value), sharing: { ...panel, sharing: answer.value } },
    "sharing-heading",
  );
}

/** The state known of a document, wherever the page shows it. */
function withSharing(fileId: string, sharing: Sharing): Partial<State> {
  const { overview, report } = current();
  const made =
    report.stage === "done" && report.made.fileId === fileId
      ? { report: { ...report, made: { ...report.made, sharing } } }
      : {};
  if (overview === null) return made;
  const reports = overview.reports.map((each) => (each.fileId === fileId ? { ...each, sharing } : each));
  return { ...made, overview: { ...overview, reports } };
}
