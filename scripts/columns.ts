import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { columnsDocument } from "./columns-document";

// Writes docs/columns.md from the layout; a test compares the two.
writeFileSync(resolve("docs/columns.md"), columnsDocument());
