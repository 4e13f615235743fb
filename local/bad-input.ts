/** What a person gave a command that it cannot use: one sentence, shown without a stack. */
export function badInput(th: string, en: string): Error {
  const error = new Error(`${th} · ${en}`);
  error.name = "BadInput";
  return error;
}
