const code = (error: unknown): string => String((error as { readonly code?: unknown } | null)?.code ?? "");

/** What a person is told of what was thrown; null for a defect. */
export function sentence(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (code(error).startsWith("ERR_PARSE_ARGS")) return `คำสั่งไม่ถูกต้อง · ${error.message.split("\n")[0]}`;
  return error.name === "BadInput" ? error.message : null;
}

/** Runs a command. Where it fails, the exit code is `failed`: with one sentence on stderr for bad input; a defect keeps its stack. */
export async function runCommand(command: () => Promise<void>, failed = 1): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(sentence(error) ?? error);
    process.exitCode = failed;
  }
}
