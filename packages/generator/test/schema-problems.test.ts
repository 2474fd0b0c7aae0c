import type { Problem } from "../src/diagnostics/problem.ts";
import type { Declaration } from "../src/model/declaration.ts";
import type { Json } from "../src/model/json.ts";
import type { Span } from "../src/model/span.ts";
import type { Type } from "../src/model/type.ts";
import { patternFault } from "../src/schema/patterns.ts";
import { schemasOf } from "../src/schema/schemas.ts";
import {
  cls,
  field,
  form,
  list,
  literals,
  marker,
  model,
  nullable,
  number,
  ref,
  string,
  unknown,
} from "./model-builder.ts";

/** The problems of a field with one decorator, each with the start of its place. */
function problemsOf(
  type: Type,
  [name, ...args]: [string, ...Json[]],
  ...others: Declaration[]
): readonly string[] {
  const Spec = cls("Spec", [
    field("a?", type, { markers: [marker(name, ...args)] }),
  ]);
  return problemsIn(Spec, ...others);
}

function problemsIn(
  declaration: Declaration,
  ...others: Declaration[]
): readonly string[] {
  const found: string[] = [];
  const report = ({ id }: Problem, span?: Span) =>
    found.push(`${id.replace("schema/", "")}@${span?.start}`);
  schemasOf(model(declaration, ...others), { report }).of(declaration.id);
  return found;
}

const integer = form(number, "Validate", { type: "integer" });

// The first argument has place 100, what is in it 101 and so on.
it.each<[string, Type, [string, ...Json[]], string]>([
  [
    "a maximum on a string",
    string,
    ["Validate", { maximum: 1 }],
    "rule-not-applicable@101",
  ],
  [
    "a length on a number",
    number,
    ["Validate", { minLength: 1 }],
    "rule-not-applicable@101",
  ],
  [
    "a list rule on a string",
    string,
    ["Validate", { maxItems: 1 }],
    "rule-not-applicable@101",
  ],
  [
    "a list type on a string",
    string,
    ["ListType", "set"],
    "rule-not-applicable@0",
  ],
  [
    "a fraction on an integer",
    integer,
    ["Validate", { minimum: 0.5 }],
    "fractional-bound@101",
  ],
  [
    "a fraction of a length",
    string,
    ["Validate", { minLength: 0.5 }],
    "fractional-bound@101",
  ],
  [
    "a range that is empty",
    number,
    ["Validate", { minimum: 3, maximum: 2 }],
    "empty-range@101",
  ],
  [
    "an open range of one value",
    number,
    ["Validate", { minimum: 2, maximum: 2, exclusiveMaximum: true }],
    "empty-range@101",
  ],
  [
    "a negative length",
    string,
    ["Validate", { maxLength: -1 }],
    "negative-rule@101",
  ],
  [
    "a multiple of nothing",
    number,
    ["Validate", { multipleOf: 0 }],
    "negative-rule@101",
  ],
  [
    "a pattern that is none",
    string,
    ["Validate", { pattern: "a(" }],
    "bad-pattern@101",
  ],
  [
    "a nested pattern that is none",
    string,
    ["Validate", { not: { pattern: "a(" } }],
    "bad-pattern@102",
  ],
  [
    "unique items",
    list(string),
    ["Validate", { uniqueItems: true }],
    "unique-items@101",
  ],
  [
    "an object as a string",
    list(string),
    ["Validate", { type: "string" }],
    "type-conflict@101",
  ],
  ["a rule that is empty", string, ["Rule", { rule: " " }], "rule-message@101"],
  [
    "docs without a URL",
    string,
    ["ExternalDocs", { url: "docs" }],
    "bad-url@101",
  ],
  ["a default of the wrong type", string, ["Default", 1], "unfit-value@100"],
  [
    "a default that is no value of the enumeration",
    literals("a"),
    ["Default", "b"],
    "unfit-value@100",
  ],
  [
    "an example of the wrong type",
    integer,
    ["Example", 1.5],
    "unfit-value@100",
  ],
  [
    "a map without keys",
    list(ref("Item")),
    ["ListType", "map"],
    "list-map-keys@0",
  ],
  [
    "keys without a map",
    list(string),
    ["ListType", "set", ["a"]],
    "list-keys-without-map@101",
  ],
  [
    "a map of strings",
    list(string),
    ["ListType", "map", ["a"]],
    "list-map-items@0",
  ],
  [
    "a key that is no field",
    list(ref("Item")),
    ["ListType", "map", ["x"]],
    "list-map-key-unknown@102",
  ],
  [
    "a key that may be absent",
    list(ref("Item")),
    ["ListType", "map", ["maybe"]],
    "list-map-key-optional@102",
  ],
  [
    "a key that is a list",
    list(ref("Item")),
    ["ListType", "map", ["many"]],
    "list-map-key-not-scalar@102",
  ],
  [
    "a one-of of an unknown field",
    ref("Item"),
    ["AtMostOneOf", "x"],
    "one-of-field@100",
  ],
  [
    "a one-of of a field below",
    ref("Item"),
    ["AtMostOneOf", "a.b"],
    "one-of-nested@100",
  ],
  [
    "a one-of of a required field",
    ref("Item"),
    ["AtMostOneOf", "name"],
    "one-of-required@100",
  ],
])("%s is reported at its argument", (_, type, use, expected) => {
  const Item = cls("Item", [
    field("name", string),
    field("maybe?", string),
    field("many", list(string)),
    field("defaulted?", string, { markers: [marker("Default", "x")] }),
  ]);
  expect(problemsOf(type, use, Item)).toEqual([expected]);
});

it("a key with a default is as good as a required one", () => {
  const Item = cls("Item", [
    field("a?", string, { markers: [marker("Default", "x")] }),
  ]);
  const problems = problemsOf(
    list(ref("Item")),
    ["ListType", "map", ["a"]],
    Item,
  );
  expect(problems).toEqual([]);
});

it("a rule that cannot hold for a type is left out", () => {
  const Spec = cls("Spec", [
    field("a", string, { markers: [marker("Validate", { maximum: 1 })] }),
  ]);
  const schemas = schemasOf(model(Spec), { report: () => undefined });
  expect(schemas.of("Spec").properties?.a).toEqual({ type: "string" });
});

it("an enumeration that allows null is a warning, and mixed literals are a problem", () => {
  const Spec = cls("Spec", [
    field("a", nullable(literals("x"))),
    field("b", literals("x", 1)),
  ]);
  expect(problemsIn(Spec)).toEqual(["mixed-literals@0"]);
});

it("a name that no rule can write cannot be immutable", () => {
  const Spec = cls("Spec", [
    field("a b?", unknown, { markers: [marker("Immutable")] }),
  ]);
  expect(problemsIn(Spec)).toEqual(["unnamable-field@0"]);
});

it("a default may leave out what has a default itself, and no field that is unknown", () => {
  const Item = cls("Item", [
    field("a", string, { markers: [marker("Default", "x")] }),
    field("b?", string),
  ]);
  expect(problemsOf(ref("Item"), ["Default", {}], Item)).toEqual([]);
  expect(problemsOf(ref("Item"), ["Default", { c: 1 }], Item)).toEqual([
    "unfit-value@100",
  ]);
});

describe("patterns", () => {
  it.each([
    "a(?=b)",
    "(?<!a)b",
    "(a)\\1",
    "\\u0041",
    "[a",
    "a**",
    "(?<x>a)\\k<x>",
  ])("%s is refused", (pattern) => {
    expect(patternFault(pattern)).toEqual(expect.any(String));
  });

  it.each([
    "^(?i)(abort|warn)?$",
    "^[a-z0-9.-]+$",
    "(?P<name>a)",
    "[(?=]",
    "\\A[[:alpha:]]+\\z",
    "^\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
    "\\\\1",
    "\\pL+",
  ])("%s is taken", (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });
});
