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
  ["noPermission", thrown("Request had insufficient authentication scopes.", 403)],
  ["noPermission", thrown("The domain administrators have disabled Drive apps.", 403)],
  ["noPermission", thrown("ไม่ได้รับอนุญาต", 403)],
  ["noPermission", new Error("You do not have permission to call drive.files.create.")],
  ["driveFailed", thrown("Internal Error", 500)],
  ["driveFailed", new Error("API call to drive.permissions.create failed with error: Internal Error")],
  ["driveFailed", new Error("Empty response")],
  ["driveFailed", "a thrown text"],
])("%s: %s", (failure, error) => {
  expect(driveFailure(error)).toBe(failure);
});
