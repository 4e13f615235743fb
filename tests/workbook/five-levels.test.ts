import { afterAll, describe, expect, test } from "vitest";
import {
  column,
  computed,
  disposeEngine,
  expectEqualToSubject,
  filled,
  scores,
  template,
} from "./calculated";
import { type } from "./host";

afterAll(disposeEngine);

describe("the template's formulas from 2567 on", () => {
  test("rate by five levels from 2567 on, the total only", async () => {
    const book = filled(template(2567));
    const after = await computed(book);
    expect(column(after, "level")).toMatchObject({ "1": "", IIT: "", total: "ผ่านดีเยี่ยม" });
    type(book, scores([["6", "score", 50]]));
    const low = await computed(book);
    expect(column(low, "level")["total"]).toBe("ผ่าน");
    expectEqualToSubject(low);
  });
});
