import { decimal, formatMoney, formatScore } from "../ita/decimal";
import type { Language, Text } from "../text/text";

/** A figure in a sentence: a number, a word, or a word of its own in either language. */
export type Figure = string | number | Text;

/** The slots of a sentence, e.g. `name|score` of "{name|score}". */
type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** The figures that a sentence needs: a number where it is shown as a score or as money. */
export type FiguresFor<S extends string> = {
  readonly [K in Slots<S> as K extends `${infer Name}|${string}` ? Name : K]: K extends `${string}|${string}`
    ? number
    : Figure;
};

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  score: formatScore,
  money: formatMoney,
  count: formatMoney,
};

/** Without the binary dust of a computed double. */
const plainly = (value: number): string => decimal(value).toString();

function shown(figure: Figure | undefined, format: string | undefined, language: Language): string {
  if (typeof figure === "number") return (FORMATS[format ?? ""] ?? plainly)(figure);
  return typeof figure === "object" ? figure[language] : (figure ?? "");
}

/** A sentence with its slots filled, in both languages. */
export function fill(sentence: Text, figures: Readonly<Record<string, Figure>>): Text {
  const inLanguage = (language: Language) =>
    sentence[language].replace(/\{([^|}]+)(?:\|([^}]+))?\}/g, (_, name: string, format: string | undefined) =>
      shown(figures[name], format, language),
    );
  return { th: inLanguage("th"), en: inLanguage("en") };
}
