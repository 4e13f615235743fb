/** A chart that stands on a canvas of its own until it is taken away, and its canvas with it. */
export interface Drawing {
  readonly canvas: HTMLCanvasElement;
  readonly destroy: () => void;
}

/** The look of the report's charts: the renderer's colours for paper, type in pixels of the picture. */
export const LOOK = {
  accent: "#0b5563",
  fill: "rgba(11, 85, 99, 0.16)",
  amber: "#c77700",
  mark: "#6b4300",
  line: "#9aa5ae",
  grid: "#dde3e7",
  ink: "#1f2a30",
  font: "Sarabun, sans-serif",
  size: 20,
} as const;

/** The width of every picture, in pixels: 16 cm at about 145 dots an inch. */
export const WIDTH = 900;

/** An empty white canvas of the pictures' width. */
export function canvasOf(height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = height;
  return canvas;
}

/** Drawings one above the other on white, as the base64 of a PNG file. Throws where the browser draws nothing. */
export function png(drawings: readonly Drawing[]): string {
  const whole = canvasOf(drawings.reduce((sum, { canvas }) => sum + canvas.height, 0));
  const context = whole.getContext("2d");
  if (context === null) throw new Error("The browser has no canvas.");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, whole.width, whole.height);
  let top = 0;
  for (const drawing of drawings) {
    context.drawImage(drawing.canvas, 0, top);
    top += drawing.canvas.height;
    drawing.destroy();
  }
  return whole.toDataURL("image/png").slice("data:image/png;base64,".length);
}

/** Text in the digits of the report; Latin names keep theirs. */
export function printed(text: string, digits: "arabic" | "thai"): string {
  if (digits === "arabic") return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
