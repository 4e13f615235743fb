/**
 * Kinds of violation that are known and not mended yet, by the beginning of their name, each with its reason. A sequence
 * that comes to one ends there and passes.
 */
export const KNOWN: Readonly<Record<string, string>> = {};
