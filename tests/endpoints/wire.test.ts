import { expect, it } from "vitest";
import * as main from "../../src/main";
import type { Wire } from "../../src/wire";

it("The script offers every function of the wire contract with its types", () => {
  // The compiler checks this line; a missing or different endpoint does not build.
  const endpoints: Wire = main;
  expect(Object.keys(main)).toEqual(
    expect.arrayContaining(["overview", "createReport"] satisfies (keyof Wire)[]),
  );
  expect(typeof endpoints.overview).toBe("function");
});
