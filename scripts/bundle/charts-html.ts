import { type Bundled, bundled } from "./bundled";

/**
 * charts.html: what draws a report's charts in the sidebar, as minified JavaScript that leaves `{ draw }` in `ItaCharts`. A file of
 * its own, because the sidebar is to open at once and most often draws nothing; of type HTML, as docx.html is, and without “<?” in it.
 */
export async function chartsHtml(root: string): Promise<Bundled> {
  const script = await bundled(root, {
    entryPoints: ["src/sidebar/charts/main.ts"],
    minify: true,
    format: "iife",
    globalName: "ItaCharts",
    target: "es2019",
    charset: "ascii",
  });
  return { ...script, text: script.text.replace(/<\?/g, "\\x3c?") };
}
