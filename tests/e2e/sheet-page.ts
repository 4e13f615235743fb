import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { PATIENT } from "./patient";

/** The local page as a person uses it, and what must never happen on it. */
export interface SheetPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Requests to other hosts, broken security rules and uncaught errors, in words. */
  readonly faults: readonly string[];
  /** Selects a cell by the name box. */
  readonly goTo: (a1: string) => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
  /** Selects a cell, types into it and confirms. */
  readonly type: (a1: string, text: string) => Promise<void>;
  /** Waits until the cell, selected by this, is said to show that. */
  readonly expectCell: (a1: string, shown: string | RegExp) => Promise<void>;
  /** Chooses an item of the add-on's menu. */
  readonly choose: (caption: string) => Promise<void>;
  /** The window that is open, once it says this. */
  readonly dialog: (words: string) => Promise<Locator>;
}

const READY = "html[data-ready=true]";

function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) faults.push(`request: ${url}`);
  });
  context.on("weberror", (error) => faults.push(`error: ${error.error().stack}`));
  context.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
}

/** Opens the page in a context and waits for its sheet. */
export async function openSheet(context: BrowserContext, url: string): Promise<SheetPage> {
  const faults: string[] = [];
  watch(context, new URL(url).origin, faults);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(READY).waitFor({ state: "attached" });
  const said = page.locator("#cell");

  const goTo = async (a1: string): Promise<void> => {
    const box = page.getByLabel("ชื่อหรือที่อยู่ของเซลล์");
    await box.fill(a1);
    await box.press("Enter");
    await expect.poll(() => said.textContent(), PATIENT).toMatch(new RegExp(`^${a1}( |$)`));
  };
  return {
    page,
    faults,
    goTo,
    sidebar: page.frameLocator("#sidebar iframe"),
    tab: async (name) => {
      await page.getByRole("tab", { name, exact: true }).click();
    },
    type: async (a1, text) => {
      await goTo(a1);
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    expectCell: async (a1, shown) => {
      await goTo(a1);
      const words = async () => ((await said.textContent()) ?? "").slice(a1.length).trim();
      const poll = expect.poll(words, PATIENT);
      if (typeof shown === "string") await poll.toBe(shown);
      else await poll.toMatch(shown);
    },
    choose: async (caption) => {
      await page.getByRole("button", { name: /ส่วนเสริม ITA/ }).click();
      await page.locator("#menu-items").getByRole("button", { name: caption, exact: true }).click();
    },
    dialog: async (words) => {
      const shown = page.locator("dialog[open]").filter({ hasText: words });
      await shown.waitFor();
      return shown;
    },
  };
}
