import type { Answer, Call, Sent, Start } from "../protocol";

async function message(response: Response): Promise<string> {
  try {
    return ((await response.json()) as { message?: string }).message ?? response.statusText;
  } catch {
    return response.statusText;
  }
}

async function post(path: string, body: BodyInit): Promise<Response> {
  const response = await fetch(path, { method: "POST", body });
  if (!response.ok && response.status !== 409) throw new Error(await message(response));
  return response;
}

/** The server. Everything rejects with an Error whose message is a sentence. */
export const api = {
  start: async (): Promise<Start> => (await fetch("/api/start")).json() as Promise<Start>,
  /** False when the server's engine refused the change; rejects when the server cannot be reached. */
  change: async (sent: Sent): Promise<boolean> => (await post("/api/mutation", JSON.stringify(sent))).ok,
  call: async (call: Call): Promise<Answer> =>
    (await post("/api/call", JSON.stringify(call))).json() as Promise<Answer>,
  open: async (file: Blob): Promise<void> => void (await post("/api/open", file)),
  reset: async (): Promise<void> => void (await post("/api/reset", "{}")),
} as const;
