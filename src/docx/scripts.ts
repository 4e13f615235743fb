/** A stretch of text in one script, with the language that Latin-script breaking takes for it. */
export interface Stretch {
  readonly text: string;
  readonly language: "th-TH" | "en-US";
}

// Brackets and quotation marks go with the word or number that they open; spaces after it go with what follows.
const LATIN = /([([{“‘"'<]*[A-Za-z0-9\u00c0-\u024f](?:[^\u0e00-\u0e7f]*[^\u0e00-\u0e7f\s([{“‘"'<])?)/;

/**
 * Text cut where Thai meets Latin words or numbers. A word processor breaks a Latin word by the rules of the run's own
 * language, and by Thai ones anywhere at all: only stretches of one script break rightly. Text with neither script
 * takes `fallback`.
 */
export function stretches(text: string, fallback: Stretch["language"]): readonly Stretch[] {
  const parts = text.split(LATIN).map(
    (part, index): Stretch => ({
      text: part,
      language: index % 2 === 1 ? "en-US" : languageOf(part, fallback),
    }),
  );
  const said = parts.filter((part) => part.text !== "");
  return said.length > 0 ? said : parts.slice(0, 1);
}

function languageOf(text: string, fallback: Stretch["language"]): Stretch["language"] {
  return /[\u0e00-\u0e7f]/.test(text) ? "th-TH" : fallback;
}
