import { host } from "./host";

function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return String(value.stack ?? value);
  return JSON.stringify(value) ?? String(value);
}

const write =
  (level: string) =>
  (...values: readonly unknown[]): void => {
    host().logs.push({ level, text: values.map(text).join(" ") });
  };

/** The global console, which is all that Apps Script has of it. */
export const makeConsole = (): object => ({
  log: write("DEBUG"),
  info: write("INFO"),
  warn: write("WARNING"),
  error: write("ERROR"),
  time: () => undefined,
  timeEnd: () => undefined,
});

/** The global Logger. */
export function makeLogger(): object {
  const log = write("INFO");
  const logger = {
    log: (...values: unknown[]) => {
      log(...values);
      return logger;
    },
    getLog: () =>
      host()
        .logs.map((entry) => entry.text)
        .join("\n"),
    clear: () => undefined,
  };
  return logger;
}
