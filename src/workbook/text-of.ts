/** A cell's value as plain text without outer and invisible spaces; dates as d/m/yyyy. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return `${value.getDate()}/${value.getMonth() + 1}/${value.getFullYear()}`;
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return text.replace(/[\u200b\u200e\u200f\ufeff]/g, "").trim();
}
