import * as z from "zod/mini";
import { share } from "../google/sharing";
import type { Wire } from "../wire";
import { answer, failed } from "./answer";
import { sharingResult } from "./sharing-result";

const Request = z.strictObject({
  fileId: z.string().check(z.minLength(1), z.maxLength(200)),
  open: z.boolean(),
});

/** Sidebar: lets everybody with the link read a document that was made from this spreadsheet, or takes that back. */
export function setSharing(request: unknown): ReturnType<Wire["setSharing"]> {
  return answer("sharing", () => {
    const asked = Request.safeParse(request);
    if (!asked.success) return failed("badRequest");
    const { fileId, open } = asked.data;
    return sharingResult(fileId, () => share(fileId, open));
  });
}
