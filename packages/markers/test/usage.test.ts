import {
  adviceAt,
  markerByName,
  type MarkerTarget,
} from "@kubewright/markers/table";

function adviceOf(
  name: string,
  pointer = "",
  target: MarkerTarget = "member",
): string {
  const spec = markerByName(name);
  if (spec === undefined) throw new Error(`There is no marker ${name}.`);
  return adviceAt(spec, target, pointer);
}

describe("adviceAt", () => {
  it.each([
    ["Immutable", "Write '@Immutable()'."],
    ["Title", "Write '@Title(title: string)'."],
    ["ZeroDefault", "Write '@ZeroDefault(wanted?: boolean)'."],
    ["AtMostOneOf", "Write '@AtMostOneOf(...fieldNames: string[])'."],
    ["Kind", "Write '@Kind({ group: string, version: string, … })'."],
    ["Validate", "Write '@Validate({ … })'."],
    ["Keywords", "Write '@Keywords(keywords: { [key]: value })'."],
    ["Extension", "Write '@Extension(name: string, value: value)'."],
    [
      "ListType",
      `Write '@ListType(type: "map" | "set" | "atomic", keys?: string[])'.`,
    ],
  ])("shows how %s is written on a field", (name, advice) => {
    expect(adviceOf(name)).toBe(advice);
  });

  it.each([
    ["Immutable", "Write 'Immutable<T>'."],
    ["Rule", "Write 'Rule<T, { rule: string, … }>'."],
    ["ListType", `Write 'ListType<T, "map" | "set" | "atomic", …>'.`],
    ["ExactlyOneOf", "Write 'ExactlyOneOf<T, string, …>'."],
  ])("shows how %s is written inside a type", (name, advice) => {
    expect(adviceOf(name, "/0", "type")).toBe(advice);
  });

  it("shows the key that a place belongs to, and what it means", () => {
    expect(adviceOf("Validate", "/0/minimum")).toBe(
      "Write 'minimum: number'. The least number that is valid.",
    );
    expect(adviceOf("Kind", "/0/shortNames/1", "class")).toBe(
      "Write 'shortNames: string[]'. Short names for the command line, such as 'ct'.",
    );
  });

  it.each([
    ["an alternative", "Kind", "/0/subresources/scale"],
    ["a list of rules", "Validate", "/0/allOf/0/minLength"],
    ["rules within rules", "Validate", "/0/not/anyOf/1/not/minLength"],
  ])("finds the key through %s", (_, name, pointer) => {
    const key = pointer.slice(pointer.lastIndexOf("/") + 1);
    expect(adviceOf(name, pointer)).toMatch(new RegExp(`^Write '${key}: `));
  });

  it("shows the first of many constants", () => {
    const advice = adviceOf("Silence");
    expect(advice).toMatch(/^Write '@Silence\(warning: ("[^"]+" \| ){8}…, /);
  });
});
