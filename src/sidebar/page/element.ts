type Attributes = Readonly<Record<string, string | number | boolean | (() => void)>>;

/**
 * An element with its attributes and children. A function is a listener of the event its attribute names (`click`),
 * `true` sets an attribute without a value, `false` leaves it out. Strings become text, never markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
