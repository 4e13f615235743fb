import { element } from "../element";

/** A part of the page under its heading, which names it for screen readers. */
export function section(
  id: string,
  heading: string,
  ...children: readonly (Node | string | null)[]
): HTMLElement {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-heading` },
    element("h2", { id: `${id}-heading`, tabindex: -1 }, heading),
    ...children,
  );
}
