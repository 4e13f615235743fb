import type { DriveFailure } from "../google/drive-failure";
import { withDocumentLock } from "../google/lock";
import { allRegistered, registerSharing } from "../google/registry";
import type { SharingState } from "../google/sharing";
import type { FailureCode, Result, Sharing } from "../wire";
import { done, failed } from "./answer";

const FAILURE = {
  notFound: "documentGone",
  noPermission: "sharingForbidden",
  quota: "sharingFailed",
  serviceOff: "serviceOff",
  notConsented: "notConsented",
  uncertain: "sharingFailed",
  driveFailed: "sharingFailed",
} as const satisfies Readonly<Record<DriveFailure, FailureCode>>;

/** What Drive says of a document's sharing, which is remembered; only for documents that were made from this spreadsheet. */
export function sharingResult(fileId: string, ask: () => SharingState): Result<Sharing> {
  return withDocumentLock(
    () => {
      const known = allRegistered(SpreadsheetApp.getActiveSpreadsheet().getId());
      const listed = known.find(({ document }) => document.fileId === fileId);
      if (!listed) return failed("badRequest");
      const state = ask();
      if ("failure" in state) return failed(FAILURE[state.failure]);
      const sharing = state.open ? "link" : "private";
      registerSharing(listed, sharing);
      return done(sharing);
    },
    () => failed("busy"),
  );
}
