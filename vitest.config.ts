import { defineConfig } from "vitest/config";

// Asia/Bangkok, so that a Date read from a cell has the same local parts as in the script's own time zone.
process.env["TZ"] = "Asia/Bangkok";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    maxWorkers: "100%",
    execArgv: ["--max-semi-space-size=128"],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
