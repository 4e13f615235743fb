import * as z from "zod/mini";
import { sharingOf } from "../google/sharing";
import type { Wire } from "../wire";
import { answer, failed } from "./answer";
import { sharingResult } from "./sharing-result";

const FileId = z.string().check(z.minLength(1), z.maxLength(200));

/** Sidebar: asks Drive who may open a document that was made from this spreadsheet. */
export function readSharing(fileId: unknown): ReturnType<Wire["readSharing"]> {
  return answer("sharing", () => {
    const asked = FileId.safeParse(fileId);
    return asked.success ? sharingResult(asked.data, () => sharingOf(asked.data)) : failed("badRequest");
  });
}
