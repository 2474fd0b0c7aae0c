import { didYouMean, meantOrAll } from "../src/diagnostics/did-you-mean.ts";

describe("didYouMean", () => {
  it.each([
    ["minLenght", "minLength"],
    ["Patern", "pattern"],
    ["mx", undefined],
    ["", undefined],
  ])("takes %j for %j", (word, meant) => {
    expect(didYouMean(word, ["minLength", "maxLength", "pattern"])).toBe(meant);
  });
});

describe("meantOrAll", () => {
  it.each([
    ["hots", ["host", "path"], "Did you mean 'host'?"],
    ["size", ["host", "path", "port"], "It has host, path and port."],
    ["size", ["host"], "It has host."],
    ["size", [], "It has none."],
  ])("says of %j among %j: %s", (word, known, help) => {
    expect(meantOrAll(word, known, "It has")).toBe(help);
  });
});
