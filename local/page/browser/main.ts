import { readTextsAs } from "../../engine/typed-texts";
import type { Answer, Call } from "../protocol";
import { api } from "./api";
import { askedThrough } from "./asked-through";
import { showCellErrors } from "./cell-errors";
import { createUniver } from "./create-univer";
import { addCustomFunctions } from "./custom-functions";
import { tell } from "./dialog";
import { showEffects } from "./effects";
import { byId } from "./element";
import { fileButtons } from "./files";
import { loadFonts } from "./fonts";
import { showMenu } from "./menu";
import { nameControls } from "./name-controls";
import { focusSheet, movePanesByKey } from "./panes";
import { recomputeAfterChanges } from "./recalculation";
import { followLocale } from "./region";
import { avoidHiddenCells, resume, selectedCells, startAnew } from "./selection";
import { speakCell } from "./spoken-cell";
import { type SyncState, startSync } from "./sync";
import { WORDS } from "./words";

const [start] = await Promise.all([api.start(), loadFonts()]);
byId("name", HTMLHeadingElement).textContent = start.name;
document.title = `${start.name} · ITA`;

readTextsAs(start.region.locale);
const page = createUniver(start.snapshot, start.functions);
const errors = addCustomFunctions(page, start);
followLocale(page, start.region.locale);
recomputeAfterChanges(page);
showCellErrors(page, errors);
speakCell(page, errors);
movePanesByKey();
nameControls();

let working = 0;

function showState(words: string, trouble = false): void {
  const state = byId("state", HTMLParagraphElement);
  if (state.textContent !== words) state.textContent = words;
  state.classList.toggle("trouble", trouble);
}

function showSync(state: SyncState): void {
  if (working === 0) showState(WORDS[state], state === "lost");
}

/** Shows that something runs on the server until it has ended. */
async function busy<T>(act: () => Promise<T>): Promise<T> {
  working += 1;
  byId("progress", HTMLDivElement).hidden = false;
  showState(WORDS.running);
  try {
    return await act();
  } finally {
    working -= 1;
    byId("progress", HTMLDivElement).hidden = working === 0;
    showSync("saved");
  }
}

const sync = startSync(page, start, showSync, () => startAnew(page));

/** Calls the bundle on what has been typed so far. */
async function call(request: Omit<Call, "selected" | "answers">): Promise<Answer> {
  const answer = await askedThrough((answers) =>
    busy(async () => {
      await sync.drained();
      return api.call({ ...request, selected: selectedCells(page), answers });
    }),
  );
  void showEffects(page, answer, services);
  return answer;
}

const services = {
  call: (name: string, args: readonly unknown[]) => call({ name, args, by: "sidebar" }),
  close: () => undefined,
  focusSheet,
};

async function runItem(name: string): Promise<void> {
  const answer = await call({ name, args: [], by: "menu" });
  if (!answer.ok) await tell(WORDS.failed, answer.error.message);
}

async function work(act: () => Promise<void>): Promise<void> {
  try {
    await busy(act);
  } catch (error) {
    await tell(WORDS.failed, error instanceof Error ? error.message : String(error));
  }
}

showMenu(start.menu, (name) => void runItem(name));
fileButtons({ work, drained: sync.drained });
resume(page);
avoidHiddenCells(page);
document.documentElement.dataset["ready"] = "true";
performance.mark("sheet-ready");
const first = start.menu.find((entry) => entry.kind === "item");
if (first?.kind === "item") await runItem(first.functionName);
