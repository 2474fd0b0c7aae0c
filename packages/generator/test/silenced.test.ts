import type { Diagnostic } from "../src/diagnostics/problem.ts";
import { withoutSilenced } from "../src/run/silenced.ts";

const said = (severity: Diagnostic["severity"], id: string): Diagnostic => ({
  severity,
  id,
  message: "M.",
  help: "H.",
});

const idsOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ id }) => id);

describe("the setting 'silence'", () => {
  const one = said("warning", "a/one");
  const two = said("warning", "a/two");

  it("keeps warnings with its ids from being given", () => {
    expect(withoutSilenced([one, two, one], ["a/one"])).toEqual([two]);
  });

  it("keeps no error from being given", () => {
    const error = said("error", "a/one");
    expect(withoutSilenced([error], ["a/one"])).toEqual([error]);
  });

  it("is a warning itself where it silences nothing", () => {
    expect(idsOf(withoutSilenced([one], ["a/one", "a/other"]))).toEqual([
      "run/unused-silence",
    ]);
  });

  it("is not judged where an error may have kept its warning from being found", () => {
    const error = said("error", "a/error");
    expect(withoutSilenced([error], ["a/one"])).toEqual([error]);
  });
});
