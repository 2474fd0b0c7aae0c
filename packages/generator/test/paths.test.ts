import { join, relative, resolve, sep } from "node:path";

import fc from "fast-check";

import { pathFrom, pathIn } from "../src/model/paths.ts";

const part = fc.constantFrom("a", "b", "c.d", ".e", "..f", ".", "..", "");
const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join("/"));
const absolute = path.map((parts) => resolve("/", parts));

describe("paths", () => {
  it("are joined as Node joins them", () => {
    fc.assert(
      fc.property(absolute, path, (folder, below) => {
        expect(pathIn(folder, below)).toBe(join(folder, below));
      }),
      { numRuns: 2000 },
    );
  });

  it("lead from one to another as Node says", () => {
    fc.assert(
      fc.property(absolute, absolute, (folder, to) => {
        const known = relative(folder, to).split(sep).join("/");
        expect(pathFrom(folder, to)).toBe(known);
      }),
      { numRuns: 2000 },
    );
  });
});
