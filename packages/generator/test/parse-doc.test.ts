import { parseDoc } from "../src/load/parse-doc.ts";

describe("a JSDoc comment", () => {
  it.each([
    ["/** One line. */", "One line."],
    ["/** First\n * second. */", "First\nsecond."],
    ["/**\n * Text.\n *\n *   indented\n */", "Text.\n\n  indented"],
    ["/**\r\n * Windows\r\n * lines.\r\n */", "Windows\nlines."],
    ["/**\n   No stars.\n   At all. */", "No stars.\nAt all."],
    [
      "/** See {@link CronTab} and {@link Job | the job}. */",
      "See CronTab and the job.",
    ],
    ["/**\n * Text.\n * @example\n * const x = 1;\n */", "Text."],
    ["/**\n * Mail a@b.example.\n */", "Mail a@b.example."],
    [
      "/**\n * ```yaml\n * @not: a tag\n * ```\n */",
      "```yaml\n@not: a tag\n```",
    ],
    ["/***/", ""],
  ])("%j has the text %j", (comment, text) => {
    expect(parseDoc(comment)).toEqual({ text });
  });

  it("carries what @deprecated says", () => {
    expect(
      parseDoc(
        "/**\n * Old.\n * @deprecated Use `host`.\n *   Gone in v2.\n * @see other\n */",
      ),
    ).toEqual({
      text: "Old.",
      deprecated: "Use `host`.\n  Gone in v2.",
    });
    expect(parseDoc("/** @deprecated */")).toEqual({
      text: "",
      deprecated: "",
    });
  });
});
