/** The two languages that a user may see; Thai first. */
export type Language = "th" | "en";

/** One thing to say, in both languages. */
export interface Text {
  readonly th: string;
  readonly en: string;
}
