import * as z from "zod/mini";

/**
 * What Drive's refusal means: `notFound` also stands for a file that is closed to this user; `serviceOff` and
 * `notConsented` are set-up, not the officer's rights; after `uncertain` Drive may have done the work all the same.
 */
export type DriveFailure =
  | "notFound"
  | "noPermission"
  | "quota"
  | "serviceOff"
  | "notConsented"
  | "uncertain"
  | "driveFailed";

/** What Google adds to an error of the Drive API. */
const Details = z.object({ details: z.object({ code: z.number() }) });

/**
 * Google's own texts; the first pattern found decides. Set-up first, for it is told with the code of a permission (403)
 * and in its words, then quota, for the same reason. Sources: google/clasp#1151 and the Drive API's guide to errors.
 */
const TEXTS: readonly { readonly failure: DriveFailure; readonly pattern: RegExp }[] = [
  {
    failure: "serviceOff",
    pattern:
      /accessNotConfigured|has not been used in project|API .*is disabled|it is disabled|not enabled|is not defined/i,
  },
  {
    failure: "notConsented",
    pattern:
      /insufficient authentication scopes|Required permissions|do not have permission to call|Authorization is required/i,
  },
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

/** By the HTTP code, for texts that Google has in other words or another language. Without one nothing is certain. */
function failureOfCode(error: unknown): DriveFailure {
  const parsed = Details.safeParse(error);
  const code = parsed.success ? parsed.data.details.code : 0;
  if (code === 404) return "notFound";
  if (code === 429) return "quota";
  if (code === 401 || code === 403) return "noPermission";
  return code >= 400 && code < 500 ? "driveFailed" : "uncertain";
}
