/** Runs a command: its exit code is 0, or 1 with one sentence on stderr for bad input; a defect keeps its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const bad = error instanceof Error && error.name === "BadInput";
    console.error(bad ? error.message : error);
    process.exitCode = 1;
  }
}
