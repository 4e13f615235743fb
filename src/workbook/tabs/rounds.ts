/** The two rounds in which an office reports its year: after six months, and after twelve. */
export const ROUNDS = [
  { code: "6", th: "6 เดือน", en: "6 months" },
  { code: "12", th: "12 เดือน", en: "12 months" },
] as const;
