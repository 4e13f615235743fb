import type { Language } from "../text/text";

const KEY = "language";

/**
 * The language that the user chose in the sidebar; until then English for an English account and Thai for all others, also
 * where Google does not answer: no work may fail for want of a language to speak of it.
 */
export function userLanguage(): Language {
  try {
    return languageIn({ [KEY]: PropertiesService.getUserProperties().getProperty(KEY) ?? "" });
  } catch (error) {
    console.error(error);
    return "th";
  }
}

/** The same, by the user's properties where these were read already. */
export function languageIn({ [KEY]: chosen }: Readonly<Record<string, string>>): Language {
  if (chosen === "th" || chosen === "en") return chosen;
  return Session.getActiveUserLocale().startsWith("en") ? "en" : "th";
}

/** Remembers the user's choice, for all spreadsheets of this user. */
export function rememberLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}
