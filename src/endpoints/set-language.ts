import * as z from "zod/mini";
import { rememberLanguage } from "../google/language";
import type { Wire } from "../wire";
import { answer, done, failed } from "./answer";

const LanguageChoice = z.enum(["th", "en"]);

/** Sidebar: remembers the user's language. */
export function setLanguage(language: unknown): ReturnType<Wire["setLanguage"]> {
  return answer("settings", () => {
    const choice = LanguageChoice.safeParse(language);
    if (!choice.success) return failed("badRequest");
    rememberLanguage(choice.data);
    return done(null);
  });
}
