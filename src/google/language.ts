import type { Language } from "../text/text";

const KEY = "language";

/**
 * The language that the user chose in the sidebar; until then English for an English account and Thai for all others, also
 * where Google does not answer: no work may fail for want of a language to speak of it.
 */
export function userLanguage(): Language {
  try {
    const chosen = PropertiesService.getUserProperties().getProperty(KEY);
    if (chosen === "th" || chosen === "en") return chosen;
    return Session.getActiveUserLocale().startsWith("en") ? "en" : "th";
  } catch (error) {
    console.error(error);
    return "th";
  }
}

/** Remembers the user's choice, for all spreadsheets of this user. */
export function rememberLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}
