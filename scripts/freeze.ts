import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { emptyBook } from "../local/apps-script/book";
import { filled } from "../local/fill";
import { loadSample } from "../local/sample";
import { TEMPLATE_VERSION } from "../src/workbook/keys";
import { build } from "../tests/workbook/host";

// Keeps the template as this version builds it, with the sample office typed in, for the tests that bring it up to
// date later. Run it once before a version is released, and never again for that version.

const sample = loadSample(resolve("samples/nongkhai1-2566.json"));
const withYear = filled(build(emptyBook()).book, sample, ["office"]);
const book = filled(build(withYear).book, sample);
const folder = resolve("tests/workbook/fixtures");
mkdirSync(folder, { recursive: true });
writeFileSync(
  resolve(folder, `template-v${TEMPLATE_VERSION}.json.gz`),
  gzipSync(JSON.stringify(book), { level: 9 }),
);
