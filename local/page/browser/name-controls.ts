import { byId } from "./element";
import { THAI } from "./locale-th";

const { toolbar } = THAI["sheets-ui"];

/** What a control of the component does, by the command that it gives. */
const BY_COMMAND: Readonly<Record<string, string>> = {
  "univer.command.undo": toolbar.undo,
  "univer.command.redo": toolbar.redo,
  "sheet.command.set-once-format-painter": toolbar.formatPainter,
  "sheet.command.clear-selection-all": THAI["sheets-ui"].rightClick.clearAll,
  "sheet.command.set-range-font-family": toolbar.font,
  "sheet.command.set-range-fontsize": toolbar.fontSize,
  "sheet.command.set-range-font-increase": toolbar.fontSizeIncrease,
  "sheet.command.set-range-font-decrease": toolbar.fontSizeDecrease,
  "sheet.command.set-range-bold": toolbar.bold,
  "sheet.command.set-range-italic": toolbar.italic,
  "sheet.command.set-range-underline": toolbar.underline,
  "sheet.command.set-range-stroke": toolbar.strikethrough,
  "sheet.command.set-range-text-color": toolbar.textColor.main,
  "sheet.command.set-background-color": toolbar.fillColor.main,
  "sheet.command.set-border-basic": toolbar.border.main,
  "sheet.command.set-horizontal-text-align": toolbar.horizontalAlignMode.main,
  "sheet.command.set-vertical-text-align": toolbar.verticalAlignMode.main,
  "sheet.command.set-text-wrap": toolbar.textWrapMode.main,
  "sheet.command.set-text-rotation": toolbar.textRotateMode.main,
  "sheet.command.add-worksheet-merge": toolbar.mergeCell.main,
  "sheet.command.toggle-gridlines": toolbar.toggleGridlines,
};

const TAB_BUTTONS = ["เพิ่มแท็บ", "รายชื่อแท็บ", "เลื่อนแท็บไปทางซ้าย", "เลื่อนแท็บไปทางขวา"];
const ZOOM_BUTTONS = ["ย่อ", "ขยาย"];
const NAME_BOX = "ชื่อหรือที่อยู่ของเซลล์";
const MORE = "เพิ่มเติม";
const ZOOM = "อัตราขยาย";

function name(control: Element, words: string | undefined): void {
  if (words !== undefined && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", words);
}

const isEmpty = ({ textContent }: Element): boolean => (textContent ?? "").trim() === "";

function all(scope: Element, selector: string): readonly Element[] {
  return [...scope.querySelectorAll(selector)];
}

/** Elements that act as buttons are said to be buttons; a button inside of one speaks for both. */
function mendTriggers(sheet: Element): void {
  for (const trigger of all(sheet, "[aria-expanded][data-slot]:not(button):not([role])")) {
    const inner = trigger.querySelector("button, input");
    if (inner === null) {
      trigger.setAttribute("role", "button");
      if (isEmpty(trigger)) name(trigger, MORE);
    } else for (const attribute of ["aria-expanded", "aria-haspopup"]) trigger.removeAttribute(attribute);
  }
}

function mendZoom(sheet: Element): void {
  const track = sheet.querySelector('[role="track"]');
  if (track === null) return;
  track.setAttribute("role", "presentation");
  for (const mark of all(track, "a[role=button]")) mark.setAttribute("role", "presentation");
  for (const handle of all(track, '[role="handle"]')) {
    handle.removeAttribute("role");
    name(handle, ZOOM);
  }
  all(track.parentElement?.parentElement ?? sheet, '[data-u-comp="button"]')
    .filter(isEmpty)
    .forEach((button, index) => {
      name(button, ZOOM_BUTTONS[index]);
    });
}

function mend(sheet: Element): void {
  for (const part of all(sheet, "[data-u-command]")) {
    const words = BY_COMMAND[part.getAttribute("data-u-command") ?? ""];
    const controls = part.matches("button") ? [part] : all(part, "input, button, [aria-expanded][data-slot]");
    for (const control of controls) name(control, words);
    if (part.hasAttribute("aria-expanded")) name(part, words);
  }
  mendTriggers(sheet);
  mendZoom(sheet);
  all(sheet, '[data-u-comp="sheet-bar-append-button"]').forEach((button, index) => {
    name(button, TAB_BUTTONS[index]);
  });
  for (const input of all(sheet, "input[type=text]:not([aria-label])")) name(input, NAME_BOX);
  for (const button of all(sheet, "button:not([aria-label])").filter(isEmpty)) name(button, MORE);
  // A number above zero would put the picture before everything else of the page.
  for (const canvas of all(sheet, 'canvas[tabindex="1"]')) canvas.setAttribute("tabindex", "0");
}

/** Gives the component's controls the names and roles that it leaves out, as they appear: pictures alone cannot be heard. */
export function nameControls(): void {
  const sheet = byId("sheet", HTMLElement);
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mend(sheet);
    });
  };
  new MutationObserver(soon).observe(sheet, { subtree: true, childList: true });
  soon();
}
