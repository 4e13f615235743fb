import type { IWorkbookData } from "@univerjs/core";
import type { Area, MenuEntry, UiEffect } from "../apps-script/book";
import type { Question, Reply } from "../apps-script/services/host";
import type { Region } from "../engine/executor";
import type { Mutation } from "../engine/mutation";

/** A custom function as the formula bar's help shows it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly detail: string }[];
}

/** All that a page needs to begin. `sequence` numbers the last change that is in the snapshot. */
export interface Start {
  readonly name: string;
  readonly region: Region;
  readonly snapshot: Partial<IWorkbookData>;
  readonly sequence: number;
  /** Changes with each start of the server: numbers of another run mean nothing. */
  readonly run: string;
  readonly functions: readonly FunctionHelp[];
  readonly menu: readonly MenuEntry[];
}

/** A change of the workbook on its way from one page to the server. `page` is the sender's own key. */
export interface Sent {
  readonly page: string;
  readonly mutation: Mutation;
}

/**
 * What the server tells every page, in one order for all. After "hello" follows what came after its `sequence`.
 * `origin` is the page that made a change, null for a run.
 */
export type ServerEvent =
  | { readonly kind: "hello"; readonly run: string; readonly sequence: number }
  | {
      readonly kind: "mutation";
      readonly sequence: number;
      readonly origin: string | null;
      readonly mutation: Mutation;
    }
  | { readonly kind: "replaced" };

/** Cells of a tab, by the engine's key of the tab. */
export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

/** A call of the bundle: by the sidebar under google.script.run's rules, or by an item of the menu. */
export interface Call {
  /** What is selected in the page that calls. */
  readonly selected: Selected | null;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly by: "sidebar" | "menu";
  /** What the person has answered so far to the alerts of this call. */
  readonly answers: readonly Reply[];
}

/** What a run made the user see. A page of HTML is a path on this server. */
export type Shown = Exclude<UiEffect, { readonly kind: "menu" }>;

/**
 * How a call ended; `moved` is the cells that it selected in place of those that were. Where a `question` is left it has
 * done nothing: the call is to be made again with the answer.
 */
export type Answer = (
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
      readonly question?: Question;
    }
) & {
  readonly shown: readonly Shown[];
  readonly moved: Selected | null;
};

/** What the frame tells the page. A call's number comes back with its answer. */
export type FromFrame =
  | {
      readonly kind: "call";
      readonly number: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

/** What the page tells the frame. */
export type ToFrame = {
  readonly kind: "answer";
  readonly number: number;
} & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly name: string }
);
