import { check, checkSpec, website } from "./checked-sources.ts";

describe("a rule that no value can meet", () => {
  it.each([
    ["@Validate({ minimum: 2147483648 }) a?: int32;", "2147483648"],
    ["@Validate({ maximum: -2147483649 }) a?: int32;", "-2147483649"],
    ["a?: Validate<int32, { minimum: 2147483648 }>[];", "2147483648"],
    ["@Validate({ minimum: 1, maximum: 4, multipleOf: 5 }) a?: int32;", "5"],
    [
      "@Validate({ minimum: 5, exclusiveMinimum: true, maximum: 9, multipleOf: 5 }) a?: int32;",
      "5",
    ],
    [
      "a?: Record<string, Validate<{ x?: string }, { minProperties: 2 }>>;",
      "2",
    ],
    ["@Validate({ maxProperties: 1 }) a?: { x: string; y: string };", "1"],
    ["@Keywords({ maxLength: -1 }) a?: string;", "-1"],
    ["@Keywords({ maxItems: -1 }) a?: string[];", "-1"],
    ["@Keywords({ multipleOf: 0 }) a?: int32;", "0"],
    ['@Validate({ required: ["z"] }) a?: { x?: string };', `["z"]`],
  ])("is told where it is: %s", (field, at) => {
    expect(checkSpec(field)).toEqual([`rule-never-met: ${at}`]);
  });

  it.each([
    "@Validate({ minimum: 2147483647 }) a?: int32;",
    "@Validate({ minimum: 1, maximum: 5, multipleOf: 5 }) a?: int32;",
    "@Validate({ minimum: -4, maximum: 4, multipleOf: 5 }) a?: int32;",
    "@Validate({ minProperties: 3 }) a?: Record<string, string>;",
    "@PreserveUnknownFields() @Validate({ minProperties: 3 }) a?: { x?: string };",
    "@Validate({ maxProperties: 2 }) a?: { x: string; y: string };",
    '@Validate({ required: ["x"] }) a?: { x?: string };',
  ])("is none of these: %s", (field) => {
    expect(checkSpec(field)).toEqual([]);
  });
});

describe("a rule that an API server ignores", () => {
  it.each([
    ["@Keywords({ minimum: 1 }) a?: string;", "1"],
    ["@Keywords({ maxItems: 1 }) a?: Record<string, string>;", "1"],
    ["@Keywords({ minProperties: 1 }) a?: string[];", "1"],
    ['@Keywords({ pattern: "^a$" }) a?: boolean;', `"^a$"`],
    ["@Validate({ exclusiveMaximum: true }) a?: int32;", "true"],
    ["a?: Keywords<string, { enum: [] }>[];", "[]"],
  ])("is told where it is: %s", (field, at) => {
    expect(checkSpec(field)).toEqual([`rule-ignored: ${at}`]);
  });

  it("is none of both kinds of an integer or a string", () => {
    expect(
      checkSpec(
        "@Keywords({ minimum: 1, maxLength: 3 }) @IntOrString() a?: unknown;",
      ),
    ).toEqual([]);
  });
});

describe("what is meant as it is", () => {
  it.each([
    ["rule-never-met", "@Validate({ minimum: 2147483648 }) a?: int32;"],
    ["rule-ignored", "@Keywords({ minimum: 1 }) a?: string;"],
    ["emptied-values", "@Keywords({ additionalProperties: true }) a?: object;"],
    ["inexact-integer", "@Validate({ maximum: 1e17 }) a?: int64;"],
    ["emptied-object", "a?: object;"],
  ])("silences %s at its place", (name, field) => {
    const silenced = `@Silence("crd-gen/${name}", "It is meant.") ${field}`;
    expect(checkSpec(field)).toHaveLength(1);
    expect(checkSpec(silenced)).toEqual([]);
  });
});

describe("values that are lost", () => {
  it("are those of a map that says nothing of them", () => {
    const open = "@Keywords({ additionalProperties: true }) a?: object;";
    expect(checkSpec(open)).toEqual(["emptied-values: true"]);
    expect(checkSpec("a?: Record<string, unknown>;")).toEqual([]);
  });

  it("are those of an object of which nothing is said", () => {
    expect(checkSpec("a?: object;")).toEqual(["emptied-object: a"]);
    expect(checkSpec("a?: {} | null;")).toEqual(["emptied-object: a"]);
    expect(checkSpec("a?: object[];")).toHaveLength(1);
    expect(checkSpec("a?: Record<string, object>;")).toHaveLength(1);
  });

  it.each([
    "@PreserveUnknownFields() a?: object;",
    "a?: PreserveUnknownFields<object>[];",
    "@EmbeddedResource() @PreserveUnknownFields() a?: object;",
    '@Keywords({ additionalProperties: { type: "string" } }) a?: object;',
    '@Schemaless() @Keywords({ type: "object" }) a?: unknown;',
    "a?: unknown;",
  ])("are not those of %s", (field) => {
    expect(checkSpec(field)).toEqual([]);
  });

  it("are none of a class without fields, which says so", () => {
    const before = "export class Empty {}";
    expect(checkSpec("a?: Empty;", { before })).toEqual([]);
  });

  it("are not told of where the type or a marker of it is wrong", () => {
    expect(checkSpec("@Keywords({ addProperties: true }) a?: object;")).toEqual(
      ["schema/unknown-keyword: true"],
    );
  });

  it("are integers that JavaScript does not hold, where bounds speak of them", () => {
    expect(
      checkSpec("@Validate({ minimum: -1e17, maximum: 1e17 }) a?: int64;"),
    ).toEqual(["inexact-integer: 1e17", "inexact-integer: -1e17"]);
    expect(
      checkSpec(
        "@Validate({ maximum: 9007199254740991 }) a?: int64; b?: int64;",
      ),
    ).toEqual([]);
  });
});

const fields = `
  ports?: { name: string }[];
  either?: IntOrString<unknown>;
  mode?: "a" | "b";
  day?: Validate<string, { format: "date" }>;
  time?: Validate<string, { format: "date-time" }>;
  text?: string;`;

function columnSays(type: string, path: string): readonly string[] {
  const column = `@PrintColumn({ name: "A", type: "${type}", jsonPath: ${JSON.stringify(path)} })`;
  const source = website(fields).replace("@Kind(", `${column}\n@Kind(`);
  return check({ "apis/web/v1/website.ts": source }).said;
}

describe("the path of a column", () => {
  it.each([
    ["string", ".spec.ports[0", "unreadable-path"],
    ["string", ".spec.ports.name", "path-leads-nowhere"],
    ["string", ".spec.ports[?(@.nme=='x')].name", "path-leads-nowhere"],
    ["string", ".metadata.labels['a.b/c']", "path-leads-nowhere"],
    ["integer", ".spec.either", "path-type"],
    ["date", ".spec.mode", "path-type"],
    ["date", ".spec.day", "path-type"],
  ])("for a %s is told at %s", (type, path, id) => {
    expect(columnSays(type, path)).toEqual([`${id}: ${JSON.stringify(path)}`]);
  });

  it.each([
    ["string", ".spec.ports[?(@.name=='x')].name"],
    ["string", ".metadata.labels['a\\.b/c']"],
    ["string", ".spec.either"],
    ["date", ".spec.time"],
    ["date", ".spec.text"],
  ])("may lead a %s to %s", (type, path) => {
    expect(columnSays(type, path)).toEqual([]);
  });
});

describe("a path of the scale subresource", () => {
  const scaled = (path: string) =>
    checkSpec(fields, {
      kind: `, subresources: { scale: { specReplicasPath: "${path}", statusReplicasPath: ".spec.text" } }`,
    });

  it("leads through no list, and to integers alone", () => {
    const other = [`bad-scale-path: ".spec.text"`];
    expect(scaled(".spec.ports[0].name").toSorted()).toEqual([
      ...other,
      `path-leads-nowhere: ".spec.ports[0].name"`,
    ]);
    expect(scaled(".spec.either").toSorted()).toEqual([
      ...other,
      `path-type: ".spec.either"`,
    ]);
  });
});

describe("a bad name", () => {
  it("is told once, at the version that gives it", () => {
    const files = {
      "apis/web/v1/website.ts": website("  a?: string;", {
        kind: ", storage: true",
      }),
      "apis/web/v2/website.ts": website("  a?: string;", {
        version: "v2",
        kind: `, shortNames: ["ok", "No"]`,
      }),
    };
    expect(check(files).said).toEqual([`bad-name: "No"`]);
  });

  it("that is made of the class's is told at the class", () => {
    const long = "A".repeat(64);
    const source = website("  a?: string;")
      .replaceAll("Website {", `${long} {`)
      .replace(`"Website"`, `"${long}"`);
    expect(check({ "apis/web/v1/website.ts": source }).said).toEqual([
      `bad-name: ${long}`,
    ]);
  });
});

describe("a default that does not fit", () => {
  it("is told though the schema is refused for another reason too", () => {
    const said = checkSpec(`
  @Validate({ allOf: [{ pattern: "(?<=a)b" }] }) a?: string;
  @Default(3000000000) b?: int32;
  @Example(3000000000) c?: int32;`);
    expect(said.toSorted()).toEqual([
      `schema/bad-pattern: "(?<=a)b"`,
      "schema/unfit-value: 3000000000",
      "unfit-example: 3000000000",
    ]);
  });
});
