import type { Answer, FromFrame, ToFrame } from "../protocol";
import { element } from "./element";

// No allow-same-origin: what is in the frame can reach nothing of this page but by messages.
const SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** What the page does for a frame of the add-on. */
export interface FrameServices {
  readonly call: (name: string, args: readonly unknown[]) => Promise<Answer>;
  readonly close: () => void;
  readonly focusSheet: () => void;
}

function reply(number: number, answer: Answer): ToFrame {
  const kind = "answer";
  return answer.ok
    ? { kind, number, ok: true, value: answer.value }
    : { kind, number, ok: false, message: answer.error.message, name: answer.error.name };
}

/** A frame with a page of the add-on from a path of this server, and google.script at work in it. */
export function addonFrame(path: string, title: string, services: FrameServices): HTMLIFrameElement {
  const frame = element("iframe", { src: path, title });
  frame.setAttribute("sandbox", SANDBOX);
  const listen = async ({ source, data }: MessageEvent<FromFrame>): Promise<void> => {
    if (!frame.isConnected) return window.removeEventListener("message", listen);
    if (source === null || source !== frame.contentWindow) return;
    if (data.kind === "close") services.close();
    if (data.kind === "focus") services.focusSheet();
    if (data.kind !== "call") return;
    const answer = await services.call(data.name, data.args);
    // The frame's origin has no name to send to; it is this very window, or it is gone.
    frame.contentWindow?.postMessage(reply(data.number, answer), "*");
  };
  window.addEventListener("message", listen);
  return frame;
}
