import { util } from "prettier";

import { textWidth } from "../src/emit/text-width.ts";

describe("the width of a text", () => {
  it("is Prettier's, for each character that a string literal holds as it is", () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      // These are written as escapes.
      if (/[\p{C}\p{Zl}\p{Zp}\p{Emoji_Presentation}\ufe0f\u20e3]/u.test(char))
        continue;
      if (textWidth(char) !== util.getStringWidth(char))
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });
});
