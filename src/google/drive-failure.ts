import * as z from "zod/mini";

/** What Drive's refusal means for the officer; `notFound` also stands for a file that is closed to this user. */
export type DriveFailure = "notFound" | "noPermission" | "quota" | "driveFailed";

/** What Google adds to an error of the Drive API. */
const Details = z.object({ details: z.object({ code: z.number() }) });

/** Google's own texts; the first pattern found decides. Quota first, for Drive reports it with the code of a permission (403). */
const TEXTS: readonly { readonly failure: DriveFailure; readonly pattern: RegExp }[] = [
  { failure: "quota", pattern: /quota|rate limit|limit exceeded|too many times|storage.*full/i },
  { failure: "notFound", pattern: /File not found/i },
  {
    failure: "noPermission",
    pattern:
      /permission|insufficient|not authori[sz]ed|authori[sz]ation|administrator|access (is )?(denied|not granted)|disabled/i,
  },
];

/** Tells what a thrown error of the Drive service means. */
export function driveFailure(error: unknown): DriveFailure {
  const said = error instanceof Error ? error.message : String(error);
  // The name of the call comes first, and one of them is drive.permissions.create.
  const text = said.replace(/^.*? failed with error:/, "");
  const known = TEXTS.find(({ pattern }) => pattern.test(text));
  return known?.failure ?? failureOfCode(error);
}

/** By the HTTP code, for texts that Google has in other words or another language. */
function failureOfCode(error: unknown): DriveFailure {
  const parsed = Details.safeParse(error);
  const code = parsed.success ? parsed.data.details.code : 0;
  if (code === 404) return "notFound";
  if (code === 429) return "quota";
  return code === 401 || code === 403 ? "noPermission" : "driveFailed";
}
