import { type Chart, type DrawnCharts, MAX_CHART_BYTES } from "../../wire";
import { call } from "./call";

type Digits = "arabic" | "thai";

/** What the script that draws leaves in the page. */
interface Charts {
  readonly draw: (charts: readonly Chart[], digits: Digits) => readonly string[];
}

declare global {
  interface Window {
    readonly ItaCharts?: Charts;
  }
}

/**
 * Pictures of the charts that the figures of the sidebar give. None where there are none, or where anything is in the way: the
 * report has its bars of cells then.
 */
export async function drawCharts(charts: string | null, digits: Digits): Promise<DrawnCharts | null> {
  if (charts === null) return null;
  try {
    const { draw } = await loaded();
    await Promise.all(["400", "600"].map((weight) => document.fonts.load(`${weight} 20px Sarabun`, "กA1")));
    const all: readonly Chart[] = JSON.parse(charts);
    const pictures = draw(all, digits);
    return pictures.every(isSmall) ? { of: charts, pictures } : null;
  } catch {
    return null;
  }
}

const isSmall = (picture: string): boolean => (picture.length * 3) / 4 <= MAX_CHART_BYTES;

/** The code that draws, asked for once: the sidebar opens without it. */
async function loaded(): Promise<Charts> {
  if (window.ItaCharts !== undefined) return window.ItaCharts;
  const answer = await call("chartScript");
  if (!answer.ok) throw new Error(answer.code);
  const script = document.createElement("script");
  script.textContent = answer.value;
  document.head.append(script);
  if (window.ItaCharts === undefined) throw new Error("The script left nothing.");
  return window.ItaCharts;
}
