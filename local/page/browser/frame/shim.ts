import { checkArguments } from "../../../apps-script/arguments";
import type { FromFrame, ToFrame } from "../../protocol";
import { localDocumentLinks } from "./links";

/** The functions of the bundle that a page may call; put in when this is built. */
declare const SCRIPT_FUNCTIONS: readonly string[];

type Handler = ((value: unknown, user?: unknown) => void) | undefined;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly user?: unknown;
}

interface Waiting extends Handlers {
  readonly message: FromFrame;
}

/** Google runs no more calls of one page at a time; the others wait. */
const AT_ONCE = 10;

const running = new Map<number, Handlers>();
const waiting: Waiting[] = [];
let lastNumber = 0;

const send = (message: FromFrame): void => window.parent.postMessage(message, window.location.origin);

function startNext(): void {
  if (running.size >= AT_ONCE) return;
  const next = waiting.shift();
  if (next?.message.kind !== "call") return;
  running.set(next.message.number, next);
  send(next.message);
}

function asError({ name, message }: { readonly name: string; readonly message: string }): Error {
  return Object.assign(new Error(message), { name });
}

function settle(answer: ToFrame): void {
  const handlers = running.get(answer.number);
  running.delete(answer.number);
  startNext();
  if (answer.ok) handlers?.success?.(answer.value, handlers.user);
  else if (handlers?.failure) handlers.failure(asError(answer), handlers.user);
  else if (handlers) console.error(asError(answer));
}

function runner(handlers: Handlers): object {
  const call =
    (name: string) =>
    (...args: unknown[]): void => {
      lastNumber += 1;
      waiting.push({
        ...handlers,
        message: { kind: "call", number: lastNumber, name, args: checkArguments(args) },
      });
      startNext();
    };
  return {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
    ...Object.fromEntries(SCRIPT_FUNCTIONS.map((name) => [name, call(name)])),
  };
}

window.addEventListener("message", ({ source, data }: MessageEvent<ToFrame>) => {
  if (source === window.parent && data.kind === "answer") settle(data);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: "close" }),
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: { focus: () => send({ kind: "focus" }) },
      },
    },
  },
});

window.addEventListener("keydown", (event) => {
  if (event.key === "F6") send({ kind: "focus" });
});

localDocumentLinks();
