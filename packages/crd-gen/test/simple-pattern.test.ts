import { compilePattern } from "@kubewright/apiextensions";
import fc from "fast-check";

import { isSimplePattern } from "../src/server/simple-pattern.ts";

describe("a simple pattern", () => {
  it("is one that RE2 knows", () => {
    const parts = fc.constantFrom(
      ..."a Z 9 _ - . ^ $ * + ? ( ) [ ] { } {2} {3,} {1000} {3,2} [a-z] [^0-9.-] [z-a] [-a] \\d \\. \\/ \\b \\u0041 \\ ( ?= | , : @ /".split(
        " ",
      ),
    );
    let simple = 0;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (texts) => {
        const pattern = texts.join("");
        if (!isSimplePattern(pattern)) return;
        simple++;
        expect([pattern, "re" in compilePattern(pattern)]).toEqual([
          pattern,
          true,
        ]);
      }),
      { numRuns: 5000 },
    );
    expect(simple).toBeGreaterThan(100);
  });

  it.each(["^[a-z0-9.-]+$", "^\\d+(s|m)$", "^.{1,63}$", "a{1001}"])(
    "is told in time linear in its length, as of %s",
    (pattern) => {
      const long = pattern.repeat(20_000);
      expect(typeof isSimplePattern(long)).toBe("boolean");
    },
  );
});
