import { readFileSync } from "node:fs";
import { join } from "node:path";

import { pluralize } from "../src/model/pluralize.ts";

/** What gobuffalo/flect v1.0.3 says: a kind and its plural a line. */
const table = readFileSync(
  join(import.meta.dirname, "plurals/flect-1.0.3.txt"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [kind: string, plural: string]);

describe("the plural of a kind", () => {
  it("is what controller-gen's library makes of it", () => {
    expect(table.length).toBeGreaterThan(400);
    expect(table.map(([kind]) => [kind, pluralize(kind)])).toEqual(table);
  });
});
