/**
 * Kinds of violation that are known and not mended yet, by the beginning of their name, each with its reason. A sequence
 * that comes to one ends there and passes.
 */
export const KNOWN: Readonly<Record<string, string>> = {
  // The cell is a fault, and neither sidebar nor report has a sum: but no function that all engines know tells a day from a number.
  "a day counted": "a real date in a money cell is its serial number to the sums of ภาพรวม",
};
