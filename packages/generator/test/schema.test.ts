import type { Declaration } from "../src/model/declaration.ts";
import type { Json } from "../src/model/json.ts";
import type { Field } from "../src/model/type.ts";
import { originOf, withOrigin } from "../src/schema/origin.ts";
import { schemasOf } from "../src/schema/schemas.ts";
import {
  alias,
  cls,
  field,
  form,
  list,
  literals,
  map,
  marker,
  model,
  nullable,
  number,
  object,
  ref,
  string,
  union,
  unknown,
} from "./model-builder.ts";

/** The schema of one field, and the problems with it. */
function schemaOfField(of: Field, ...others: Declaration[]) {
  const { schema, problems } = schemaOf(cls("Spec", [of]), ...others);
  return { schema: schema.properties?.[of.name], problems };
}

function schemaOf(declaration: Declaration, ...others: Declaration[]) {
  const problems: string[] = [];
  const schemas = schemasOf(model(declaration, ...others), {
    report: ({ id }) => problems.push(id),
  });
  return { schema: schemas.of(declaration.id), problems };
}

const int32 = alias(
  "int32",
  form(number, "Validate", { type: "integer", format: "int32" }),
  { doc: "A number.", specifier: "@kubewright/apimachinery/meta/v1" },
);

describe("types", () => {
  it("a number alias is an integer, without the alias's own comment", () => {
    const { schema } = schemaOfField(field("a", ref("int32")), int32);
    expect(schema).toEqual({ type: "integer", format: "int32" });
  });

  it("literals keep their order, and take the type that they share", () => {
    const { schema } = schemaOfField(field("a", literals("b", "a")));
    expect(schema).toEqual({ type: "string", enum: ["b", "a"] });
    expect(schemaOfField(field("a", literals(1, 0.5))).schema).toEqual({
      type: "number",
      enum: [1, 0.5],
    });
  });

  it("lists, maps, unknown and null", () => {
    const { schema } = schemaOf(
      cls("Spec", [
        field("list", list(string)),
        field("map?", map(nullable(string))),
        field("any?", unknown),
      ]),
    );
    expect(schema).toEqual({
      type: "object",
      properties: {
        list: { type: "array", items: { type: "string" } },
        map: {
          type: "object",
          additionalProperties: { type: "string", nullable: true },
        },
        any: { "x-kubernetes-preserve-unknown-fields": true },
      },
      required: ["list"],
    });
  });

  it("a discriminated union is one object, and asks in oneOf for what a member needs", () => {
    const run = object(field("type", literals("Run")), field("image", string));
    const wait = object(
      field("type", literals("Wait", "Sleep")),
      field("image?", string),
    );
    const { schema } = schemaOfField(field("a", union("type", run, wait)));
    expect(schema).toEqual({
      type: "object",
      properties: {
        type: { type: "string", enum: ["Run", "Wait", "Sleep"] },
        image: { type: "string" },
      },
      required: ["type"],
      oneOf: [
        { properties: { type: { enum: ["Run"] } }, required: ["image"] },
        { properties: { type: { enum: ["Wait", "Sleep"] } } },
      ],
    });
  });

  it("members of a union cannot disagree on a field", () => {
    const a = object(field("type", literals("A")), field("x", string));
    const b = object(field("type", literals("B")), field("x", number));
    const { problems } = schemaOfField(field("a", union("type", a, b)));
    expect(problems).toEqual(["schema/union-property"]);
  });

  it("an integer or a string has both in anyOf", () => {
    const expected = {
      anyOf: [{ type: "integer" }, { type: "string" }],
      "x-kubernetes-int-or-string": true,
    };
    const around = schemaOfField(field("a", form(unknown, "IntOrString")));
    const on = schemaOfField(
      field("a", unknown, { markers: [marker("IntOrString")] }),
    );
    expect(around.schema).toEqual(expected);
    expect(on.schema).toEqual(expected);
  });
});

describe("merging what a type and its field say", () => {
  const Name = alias(
    "Name",
    form(string, "Validate", { minLength: 1, maxLength: 255 }),
    { doc: "A name." },
  );

  it("different bounds add up in allOf, and the field's comment counts", () => {
    const rules = marker("Validate", { minLength: 10, maxLength: 10 });
    const { schema } = schemaOfField(
      field("a", ref("Name"), { doc: "Mine.", markers: [rules] }),
      Name,
    );
    expect(schema).toEqual({
      description: "Mine.",
      type: "string",
      allOf: [
        { minLength: 1, maxLength: 255 },
        { minLength: 10, maxLength: 10 },
      ],
    });
  });

  it("an equal bound is kept once", () => {
    const rules = marker("Validate", { minLength: 1, maxLength: 10 });
    const { schema } = schemaOfField(
      field("a", ref("Name"), { markers: [rules] }),
      Name,
    );
    expect(schema).toEqual({
      description: "A name.",
      type: "string",
      minLength: 1,
      allOf: [{ maxLength: 255 }, { maxLength: 10 }],
    });
  });

  it("an exclusive bound stays with its bound", () => {
    const Small = alias(
      "Small",
      form(number, "Validate", { maximum: 5, exclusiveMaximum: true }),
    );
    const { schema } = schemaOfField(
      field("a", ref("Small"), {
        markers: [marker("Validate", { maximum: 4 })],
      }),
      Small,
    );
    expect(schema?.allOf).toEqual([
      { maximum: 5, exclusiveMaximum: true },
      { maximum: 4 },
    ]);
    expect(schema?.exclusiveMaximum).toBeUndefined();
  });

  it("rules of the field come first, then immutability, then rules and one-ofs of the type", () => {
    const Pair = cls(
      "Pair",
      [
        field("a?", string, { markers: [marker("Immutable")] }),
        field("b-c?", string),
      ],
      {
        markers: [
          marker("AtLeastOneOf", "a", "b-c"),
          marker("ExactlyOneOf", "a", "b-c"),
          marker("AtMostOneOf", "a", "b-c"),
          marker("Rule", { rule: "type" }),
        ],
      },
    );
    const { schema } = schemaOfField(
      field("pair", ref("Pair"), {
        markers: [marker("Rule", { rule: "field" })],
      }),
      Pair,
    );
    expect(schema?.["x-kubernetes-validations"]).toEqual([
      { rule: "field" },
      {
        rule: "!has(oldSelf.a) || has(self.a)",
        message: "field a is immutable once set",
      },
      { rule: "type" },
      {
        rule: "(has(self.a)?1:0)+(has(self.b__dash__c)?1:0) <= 1",
        message: "at most one of the fields in [a b-c] may be set",
      },
      {
        rule: "(has(self.a)?1:0)+(has(self.b__dash__c)?1:0) == 1",
        message: "exactly one of the fields in [a b-c] must be set",
      },
      {
        rule: "has(self.a)||has(self.b__dash__c)",
        message: "at least one of the fields in [a b-c] must be set",
      },
    ]);
  });

  it("a class has the rules of the class that it extends, after its own", () => {
    const Base = cls("Base", [], {
      markers: [marker("Rule", { rule: "base" })],
    });
    const { schema } = schemaOf(
      cls("Own", [], {
        bases: ["Base"],
        markers: [marker("Rule", { rule: "own" })],
      }),
      Base,
    );
    expect(schema["x-kubernetes-validations"]).toEqual([
      { rule: "own" },
      { rule: "base" },
    ]);
  });
});

describe("the root of a kind", () => {
  const kind = (options: Record<string, boolean>) =>
    cls(
      "Foo",
      [
        field("apiVersion", literals("a/v1"), { doc: "Mine." }),
        field("kind", literals("Foo")),
        field("metadata", ref("ObjectMeta"), { doc: "Dropped." }),
        field("spec", string),
      ],
      { markers: [marker("Kind", options)] },
    );
  const meta = cls("ObjectMeta", [field("name?", string)], {
    specifier: "@kubewright/apimachinery/meta/v1",
  });

  it("is what the server makes of it", () => {
    const { schema } = schemaOf(kind({}), meta);
    expect(schema.properties).toMatchObject({
      apiVersion: { description: "Mine.", type: "string" },
      kind: { type: "string" },
      spec: { type: "string" },
    });
    expect(schema.properties?.metadata).toEqual({ type: "object" });
    expect(schema.properties?.kind).not.toHaveProperty("enum");
    expect(schema.required).toEqual(["spec"]);
  });

  it("requires metadata only where the kind says so", () => {
    const { schema } = schemaOf(kind({ requireMetadata: true }), meta);
    expect(schema.required).toEqual(["metadata", "spec"]);
  });
});

describe("recursion", () => {
  const Child = (extra?: Parameters<typeof field>[2]) =>
    cls("Child", [field("parent?", list(ref("Parent")), extra)]);
  const Parent = cls("Parent", [field("child?", ref("Child"))]);

  it("is a problem that names the cycle", () => {
    const messages: string[] = [];
    const schemas = schemasOf(model(Parent, Child()), {
      report: ({ message }) => messages.push(message),
    });
    schemas.of("Parent");
    schemas.of("Child");
    expect(messages).toEqual([
      "A schema cannot hold a type that contains itself: Child → Parent → Child.",
    ]);
  });

  it("is cut where fields are kept, wherever it is entered", () => {
    const cut = { markers: [marker("PreserveUnknownFields")] };
    const schemas = schemasOf(model(Parent, Child(cut)), {
      report: ({ message }) => {
        throw new Error(message);
      },
    });
    const kept = {
      type: "object",
      "x-kubernetes-preserve-unknown-fields": true,
    };
    expect(schemas.of("Child").properties?.parent).toEqual({
      type: "array",
      items: kept,
    });
    expect(schemas.of("Parent").properties?.child).toEqual(schemas.of("Child"));
  });

  it("is no matter where references are kept", () => {
    const schemas = schemasOf(model(Parent, Child()), {
      report: ({ message }) => {
        throw new Error(message);
      },
      reference: ({ name }) => `#/${name}`,
    });
    expect(schemas.of("Parent").properties?.child).toEqual({
      $ref: "#/Child",
    });
  });
});

describe("what OpenAPI documents alone tell", () => {
  const documentOf = (declaration: Declaration, ...others: Declaration[]) => {
    const problems: string[] = [];
    const schemas = schemasOf(model(declaration, ...others), {
      report: ({ message }) => problems.push(message),
      reference: ({ name, kind }) =>
        kind === "class" ? `#/${name}` : undefined,
      zeroDefaults: true,
    });
    return { schema: schemas.of(declaration.id), problems };
  };

  it("an open enumeration lists its values there, and nowhere else", () => {
    const spec = cls("Spec", [
      field("a?", literals("x", "y"), { markers: [marker("OpenEnum")] }),
      field("b?", list(form(literals("z"), "OpenEnum"))),
    ]);
    const open = { type: "string" };
    expect(schemaOf(spec).schema.properties).toEqual({
      a: open,
      b: { type: "array", items: open },
    });
    expect(documentOf(spec).schema.properties).toEqual({
      a: { ...open, enum: ["x", "y"] },
      b: { type: "array", items: { ...open, enum: ["z"], default: "" } },
    });
  });

  it("only unions of literals can be open", () => {
    const markers = [marker("OpenEnum")];
    const { problems } = documentOf(
      cls("Spec", [field("a", string, { markers })]),
    );
    expect(problems).toEqual([
      "Rule 'OpenEnum' is for unions of literals, and this is a string.",
    ]);
  });

  it("what is always there has a zero value as default, unless a marker says otherwise", () => {
    const refuse = marker("ZeroDefault", false);
    const spec = cls("Spec", [
      field("name", string),
      field("level", ref("int32")),
      field("data", form(string, "Validate", { format: "byte" })),
      field("owner", ref("Owner")),
      field("mode", string, { markers: [marker("Default", "fast")] }),
      field("raw", form(object(), "PreserveUnknownFields")),
      field("pointer", string, { markers: [refuse] }),
      field("maybe", nullable(string)),
      field("absent?", ref("Owner")),
      field("status?", ref("Owner"), { markers: [marker("ZeroDefault")] }),
      field("labels?", map(string)),
      field("owners?", list(ref("Owner"))),
      field("pointers?", list(form(string, "ZeroDefault", false))),
    ]);
    const { properties = {} } = documentOf(
      spec,
      cls("Owner", []),
      int32,
    ).schema;
    const defaults = Object.entries(properties).map(([name, property]) => [
      name,
      property.default ??
        (property.items ?? (property.additionalProperties as object))?.[
          "default" as never
        ],
    ]);
    expect(Object.fromEntries(defaults)).toEqual({
      name: "",
      level: 0,
      owner: {},
      mode: "fast",
      status: {},
      labels: "",
      owners: {},
    });
    expect(JSON.stringify(schemaOf(spec, cls("Owner", []), int32))).toContain(
      '"mode":{"type":"string","default":"fast"}',
    );
  });

  it("unions of a class stand behind those of the class that it extends", () => {
    const base = cls("Base", [field("a?", string)], {
      markers: [marker("Union", { members: ["a"] })],
    });
    const spec = cls("Spec", [field("type", string), field("bigB?", string)], {
      bases: ["Base"],
      markers: [marker("Union", { discriminator: "type", members: ["bigB"] })],
    });
    expect(documentOf(spec, base).schema["x-kubernetes-unions"]).toEqual([
      { "fields-to-discriminateBy": { a: "A" } },
      { discriminator: "type", "fields-to-discriminateBy": { bigB: "BigB" } },
    ]);
    expect(schemaOf(spec, base).schema).not.toHaveProperty(
      "x-kubernetes-unions",
    );
  });

  it("a union names optional fields of its type", () => {
    const { problems } = documentOf(
      cls("Spec", [field("type", string), field("a?", string)], {
        markers: [marker("Union", { discriminator: "typ", members: ["type"] })],
      }),
    );
    expect(problems).toEqual([
      "Union names 'type', which is required and thus always set.",
      "Union names 'typ', which is no field of this type.",
    ]);
  });
});

it("a schema knows where it comes from", () => {
  const { schema } = schemaOfField(field("a", string));
  expect(originOf(schema!)).toMatchObject({
    span: { start: 10 },
    what: "Field 'a'",
  });
});

/** The schemas of a document and of a CustomResourceDefinition, of one model. */
function bothOf(of: Declaration, ...others: Declaration[]) {
  const one = model(of, ...others);
  const problems: string[] = [];
  const options = { report: ({ id }: { id: string }) => problems.push(id) };
  const document = schemasOf(one, { ...options, reference: () => undefined });
  const inlined = schemasOf(one, options);
  return {
    document: document.of(of.id),
    inlined: inlined.of(of.id),
    problems,
  };
}

describe("extensions", () => {
  it("are in OpenAPI documents alone", () => {
    const Named = alias("Named", form(string, "Extension", "x-name", true));
    const of = cls(
      "Spec",
      [
        field("a", form(string, "Extension", "x-unit", 1)),
        field("b?", string, { markers: [marker("Extension", "x-b", null)] }),
        field("c?", list(ref("Named"))),
      ],
      { markers: [marker("Extension", "x-name", { en: "Spec" })] },
    );
    const { document, inlined, problems } = bothOf(of, Named);
    expect(document).toEqual({
      type: "object",
      properties: {
        a: { type: "string", "x-unit": 1 },
        b: { type: "string", "x-b": null },
        c: { type: "array", items: { type: "string", "x-name": true } },
      },
      required: ["a"],
      "x-name": { en: "Spec" },
    });
    expect(JSON.stringify(inlined)).not.toContain("x-");
    expect(problems).toEqual([]);
  });

  it("are no keywords of other markers, and start with 'x-'", () => {
    for (const name of ["x-kubernetes-unions", "unit"]) {
      const wrong = field("a", form(string, "Extension", name, 1));
      expect(schemaOfField(wrong).problems).toEqual(["schema/bad-extension"]);
    }
  });
});

it.each<[string, Json]>([
  ["uniqueItems", { uniqueItems: true }],
  ["uniqueItems in anyOf", { anyOf: [{ uniqueItems: true }] }],
])("%s is for OpenAPI documents alone", (_name, rules) => {
  const unique = { markers: [marker("Validate", rules)] };
  const of = cls("Spec", [field("a", list(string), unique)]);
  const { document, problems } = bothOf(of);
  expect(JSON.stringify(document)).toContain('"uniqueItems":true');
  expect(problems).toEqual(["schema/unique-items"]);
});

test("the origin of a schema is replaced by another, and is none of its keys nor of its copies", () => {
  const origin = (what: string) => ({
    span: { file: "a.ts", start: 0, end: 1 },
    markers: [],
    what,
  });
  const schema = withOrigin({ type: "object" }, origin("one"));
  withOrigin(schema, origin("other"));
  expect(originOf(schema)?.what).toBe("other");
  expect(Reflect.ownKeys(schema)).toEqual(["type"]);
  expect(originOf({ ...schema })).toBeUndefined();
});
