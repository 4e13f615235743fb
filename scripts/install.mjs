// Installs the exact dependencies when they are missing or older than the lock file. Plain Node, so that it
// runs before anything is installed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The installed tree as npm recorded it, or nothing on a fresh clone. */
function installed() {
  try {
    return JSON.parse(readFileSync(new URL("../node_modules/.package-lock.json", import.meta.url), "utf8"))
      .packages;
  } catch {
    return {};
  }
}

const wanted = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")).packages;
const present = installed();
const missing = Object.keys(wanted).some(
  (path) => path && !wanted[path].optional && present[path]?.version !== wanted[path].version,
);
if (missing) {
  console.log("Installing dependencies (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-progress", "--no-audit", "--no-fund"], {
    cwd: new URL("..", import.meta.url),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
