const WEIGHTS = [400, 700] as const;
const SAMPLE = "กขค ABC 123";

/** Loads the fonts that the sheet is drawn with; a canvas does not wait for them. A font that fails is no reason to stop. */
export async function loadFonts(): Promise<void> {
  const wanted = ["Sarabun", "Arial"].flatMap((family) =>
    WEIGHTS.map((weight) => `${weight} 14px ${family}`),
  );
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, SAMPLE)));
}
