import type { Answer, Call } from "../protocol";
import { ask } from "./dialog";
import { WORDS } from "./words";

const BUTTONS: Readonly<Record<string, string>> = {
  OK: WORDS.ok,
  CANCEL: WORDS.cancel,
  YES: WORDS.yes,
  NO: WORDS.no,
};

/** Makes a call again and again, each time with one more of the person's answers, until it asks nothing more. */
export async function askedThrough(
  call: (answers: Call["answers"]) => Promise<Answer>,
  answers: Call["answers"] = [],
): Promise<Answer> {
  const answer = await call(answers);
  if (answer.ok || answer.question === undefined) return answer;
  const { title, prompt: message, buttons } = answer.question;
  const offered = buttons.split("_").map((name) => [BUTTONS[name] ?? name, name] as const);
  const button = await ask({ title, message, answers: offered, closed: "CLOSE" });
  return askedThrough(call, [...answers, { button, to: answer.question }]);
}
