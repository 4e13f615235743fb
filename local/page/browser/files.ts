import { api } from "./api";
import { ask } from "./dialog";
import { byId, element } from "./element";
import { WORDS } from "./words";

const LIMIT = 32 * 1024 * 1024;

/** What the buttons need: `work` shows that something runs and says when it fails. */
export interface FileServices {
  readonly work: (act: () => Promise<void>) => Promise<void>;
  readonly drained: () => Promise<void>;
}

async function sure(title: string, message: string): Promise<boolean> {
  const answers = [
    [title, "yes"],
    [WORDS.cancel, "no"],
  ] as const;
  return (await ask({ title, message, answers })) === "yes";
}

async function openFile(file: File): Promise<void> {
  if (file.size > LIMIT) throw new Error(WORDS.tooLarge);
  await api.open(file);
}

/** Makes the three buttons of the header work. The page is told to start anew when another workbook is there. */
export function fileButtons({ work, drained }: FileServices): void {
  const input = byId("file", HTMLInputElement);
  byId("open", HTMLButtonElement).onclick = async () => {
    if (await sure(WORDS.openFile, WORDS.openAsk)) input.click();
  };
  input.onchange = () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void work(() => openFile(file));
  };
  byId("save", HTMLButtonElement).onclick = () =>
    work(async () => {
      await drained();
      element("a", { href: "/api/workbook.xlsx", download: "" }).click();
    });
  byId("reset", HTMLButtonElement).onclick = async () => {
    if (await sure(WORDS.reset, WORDS.resetAsk)) await work(api.reset);
  };
}
