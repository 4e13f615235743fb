import { inAll, inText, type Rule } from "./rule";
import { all, child, type Element, rawText } from "./tree";

/** Exact and minimum line heights are mistranslated, and without a rule LibreOffice squeezes Thai lines. */
export const lineHeightsAreAuto: Rule = (docx) =>
  inAll(docx, "w:spacing")
    .filter(({ attributes }) => "w:line" in attributes && attributes["w:lineRule"] !== "auto")
    .map(() => "A line height is not automatic.");

const SLOTS = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"];

/** Thai text takes the complex-script font, so all four slots name the same family. */
export const fontsFillFourSlots: Rule = (docx) => [
  ...inAll(docx, "w:rFonts")
    .filter(({ attributes }) => new Set(SLOTS.map((slot) => attributes[slot] ?? "")).size > 1)
    .map(() => "A font does not fill its four slots alike."),
  ...textRuns(docx)
    .filter((run) => child(child(run, "w:rPr"), "w:rFonts") === undefined)
    .map(() => "A run has no font of its own."),
];

const TWINS = [
  ["w:sz", "w:szCs"],
  ["w:b", "w:bCs"],
  ["w:i", "w:iCs"],
] as const;

/** Thai text takes the complex-script size and weight, so each is written twice. */
export const complexScriptTwinsAgree: Rule = (docx) =>
  inText(docx, "w:rPr").flatMap((properties) =>
    TWINS.filter(
      ([latin, complex]) => attributeOf(properties, latin) !== attributeOf(properties, complex),
    ).map(([latin, complex]) => `${latin} and ${complex} disagree.`),
  );

function attributeOf(properties: Element, name: string): string | undefined {
  const one = child(properties, name);
  return one === undefined ? undefined : (one.attributes["w:val"] ?? "true");
}

const THAI = /[\u0e00-\u0e7f]/;
const LATIN = /[A-Za-z0-9\u00c0-\u024f]/;

/**
 * Thai is broken by the rules of Thai only where the complex-script language says so, and Latin words and numbers by
 * those of the run's own language: Thai rules break them anywhere. So no run holds both, and each says its language.
 */
export const languagesFitTheirScripts: Rule = (docx) =>
  textRuns(docx).flatMap((run) => {
    const lang = child(child(run, "w:rPr"), "w:lang")?.attributes ?? {};
    const text = textOf(run);
    const own = lang["w:val"] ?? "";
    return [
      ...(own === "" || !lang["w:eastAsia"] || !lang["w:bidi"] ? ["A run has no language."] : []),
      ...(lang["w:bidi"] && lang["w:bidi"] !== "th-TH" ? ["A run's Thai would not break as Thai."] : []),
      ...(THAI.test(text) && LATIN.test(text) ? [`A run holds two scripts: “${text.slice(0, 40)}”.`] : []),
      ...(own !== "" && THAI.test(text) !== (own === "th-TH") && (THAI.test(text) || LATIN.test(text))
        ? [`A run's language is not that of its text: “${text.slice(0, 40)}”.`]
        : []),
    ];
  });

function textOf(run: Element): string {
  return all(run, "w:t")
    .map(({ text }) => text)
    .join("");
}

/** A value that was missing when the report was made must never be printed as text. */
export const nothingIsUndefined: Rule = (docx) =>
  inText(docx, "w:t")
    .filter(({ text }) => /(?<![A-Za-z])(undefined|null|NaN|Infinity|\[object \w+\])(?![A-Za-z])/.test(text))
    .map(({ text }) => `The text says “${text.slice(0, 60)}”.`);

/** No line ends between a Thai word and the figure that belongs to it. */
export const figuresStayWithTheirWords: Rule = (docx) =>
  inText(docx, "w:p")
    .map(rawText)
    .filter((text) => /[\u0e01-\u0e4e] [0-9๐-๙]/.test(text))
    .map((text) => `A line may end before a figure of “${text.slice(0, 40)}”.`);

/** Text glued to a field in one run gets lost on import. */
export const fieldsHaveTheirOwnRuns: Rule = (docx) =>
  inText(docx, "w:r")
    .filter((run) => child(run, "w:fldChar") !== undefined && child(run, "w:t") !== undefined)
    .map(() => "A field shares its run with text.");

/** Google Docs ignores document defaults: what Normal does not say, nobody says. No style may rest on itself. */
export const normalIsExplicit: Rule = ({ styles }) => {
  const list = all(styles, "w:style");
  const normal = list.find(({ attributes }) => attributes["w:styleId"] === "Normal");
  const run = child(normal, "w:rPr");
  const missing = ["w:rFonts", "w:sz", "w:szCs", "w:lang"].filter((name) => child(run, name) === undefined);
  const circular = list.filter(
    (style) => child(style, "w:basedOn")?.attributes["w:val"] === style.attributes["w:styleId"],
  );
  return [
    ...missing.map((name) => `The Normal style has no ${name}.`),
    ...circular.map((style) => `The style ${style.attributes["w:styleId"]} rests on itself.`),
  ];
};

function textRuns(docx: Parameters<Rule>[0]): readonly Element[] {
  return inText(docx, "w:r").filter((run) => (child(run, "w:t")?.text ?? "") !== "");
}
