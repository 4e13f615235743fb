import { expect, it } from "vitest";
import { driveFailure } from "../../src/google/drive-failure";

/** An error as the Drive service throws it. */
const thrown = (message: string, code: number) =>
  Object.assign(new Error(`API call to drive.files.update failed with error: ${message}`), {
    details: { code, message },
  });

it.each([
  ["quota", thrown("The user's Drive storage quota has been exceeded.", 403)],
  ["quota", thrown("User rate limit exceeded.", 429)],
  ["quota", thrown("Rate Limit Exceeded", 403)],
  ["quota", new Error("Service invoked too many times for one day: drive.")],
  ["quota", thrown("อัตราสูงเกินไป", 429)],
  ["notFound", thrown("File not found: 1x.", 404)],
  ["notFound", thrown("ไม่พบไฟล์", 404)],
  ["noPermission", thrown("The user does not have sufficient permissions for this file.", 403)],
  ["noPermission", thrown("The domain administrators have disabled Drive apps.", 403)],
  ["noPermission", thrown("ไม่ได้รับอนุญาต", 403)],
  ["notConsented", thrown("Request had insufficient authentication scopes.", 403)],
  [
    "notConsented",
    new Error(
      "You do not have permission to call drive.files.create. Required permissions: (https://www.googleapis.com/auth/drive.file)",
    ),
  ],
  ["notConsented", new Error("Specified permissions are not sufficient to call x. Required permissions: y")],
  [
    "serviceOff",
    thrown("Access Not Configured. Drive API has not been used in project 12 before or it is disabled.", 403),
  ],
  ["serviceOff", thrown("accessNotConfigured", 403)],
  ["serviceOff", thrown("Google Drive API is disabled for this project.", 403)],
  ["serviceOff", new ReferenceError("Drive is not defined")],
  ["uncertain", thrown("Internal Error", 500)],
  ["uncertain", thrown("Backend Error", 503)],
  ["uncertain", new Error("API call to drive.permissions.create failed with error: Internal Error")],
  ["uncertain", new Error("Empty response")],
  ["uncertain", "a thrown text"],
  ["driveFailed", thrown("Bad Request", 400)],
])("%s: %s", (failure, error) => {
  expect(driveFailure(error)).toBe(failure);
});
