import type { Kind, Model, Span } from "@kubewright/generator";
import { readSources } from "../../generator/test/read-sources.ts";
import { makeDefinitions } from "../src/definitions.ts";
import { placeInDefinition } from "../src/server/definition-place.ts";
import { check, checkSpec, website } from "./checked-sources.ts";

const v1 = website(
  `  @Validate({ maxLength: 9 })
  @Rule({ rule: "true" })
  @Rule({ rule: "self != ''", message: "m" })
  host!: Host;

  @Default([{ path: "/a" }])
  @ListType("map", ["path"])
  pages?: Page[];

  labels?: Record<string, Validate<string, { minLength: 2 }>>;

  @Validate({ anyOf: [{ required: ["x"] }, { properties: { y: { pattern: "^y$" } } }] })
  either?: { x?: string; y?: string };

  "a]b.c"?: string;`,
  {
    before: `export type Host = Validate<string, { pattern: "^[a-z]+$"; maxLength: 7 }>;
@Rule({ rule: "self.path != 'x'" })
export class Page { path!: string; depth?: int32; }`,
    kind: `, storage: true, plural: "sites", shortNames: ["a", "b"], annotations: { x: "y" }, conversion: { strategy: "None" }, subresources: { scale: { specReplicasPath: ".spec.x", statusReplicasPath: ".status.x" } }, selectableFields: [".spec.host"]`,
  },
).replace(
  "export class Website {",
  `@PrintColumn({ name: "A", type: "string", jsonPath: ".spec.host" })
@PrintColumn({ name: "B", type: "string", jsonPath: ".spec.b" })
export class Website {`,
);
const v2 = website("  host!: string;", { version: "v2" });
const files = { "apis/web/v1/website.ts": v1, "apis/web/v2/website.ts": v2 };

function textAt(field: string): string {
  const { models } = readSources(files);
  const [model] = models as readonly [Model];
  const [made] = makeDefinitions({
    model,
    packages: model.packages,
    options: {},
    report: () => undefined,
  });
  const { span }: { span: Span; kind: Kind } = placeInDefinition(
    made!,
    model,
    field,
  );
  const text = files[span.file as keyof typeof files];
  return text.slice(span.start, span.end);
}

const schema = "spec.versions[0].schema.openAPIV3Schema";
const spec = `${schema}.properties[spec].properties`;

describe("a path of the API server", () => {
  it.each([
    [`${spec}[host].pattern`, `"^[a-z]+$"`],
    [`${spec}[host].allOf[1].maxLength`, "9"],
    [`${spec}[host].allOf[0].maxLength`, "7"],
    [`${spec}[host].x-kubernetes-validations[1].message`, `"m"`],
    [`${spec}[host].x-kubernetes-validations[0].rule`, `"true"`],
    [`${spec}[host].type`, "Host"],
    [`${spec}[host].title`, "host"],
    [`${spec}[pages].default[0].path`, `"/a"`],
    [`${spec}[pages].x-kubernetes-list-map-keys`, `["path"]`],
    [`${spec}[pages].x-kubernetes-list-type`, `"map"`],
    [`${spec}[pages].items.properties[depth].format`, "depth"],
    [
      `${spec}[pages].items.x-kubernetes-validations[0].rule`,
      `"self.path != 'x'"`,
    ],
    [`${spec}[labels].additionalProperties.minLength`, "2"],
    [
      `${spec}[labels].additionalProperties`,
      `Validate<string, { minLength: 2 }>`,
    ],
    [`${spec}[either].anyOf[1].properties[y].pattern`, `"^y$"`],
    [`${spec}[either].anyOf[0].required[0]`, `"x"`],
    [`${spec}[either].properties[x].nullable`, "string"],
    [`${spec}[a]b.c].maxLength`, `"a]b.c"`],
    [`${schema}.properties[nowhere].type`, "Website"],
    [
      "spec.validation.openAPIV3Schema.properties[spec].properties[host].pattern",
      `"^[a-z]+$"`,
    ],
    [
      "spec.versions[1].schema.openAPIV3Schema.properties[spec].properties[host].type",
      "string",
    ],
    ["spec.versions[1].name", `"v2"`],
    ["spec.additionalPrinterColumns[1].JSONPath", `".spec.b"`],
    ["spec.versions[0].additionalPrinterColumns[0].type", `"string"`],
    ["spec.subresources.scale.specReplicasPath", `".spec.x"`],
    ["spec.versions[0].selectableFields[0].jsonPath", `".spec.host"`],
    ["spec.names.plural", `"sites"`],
    ["spec.names.shortNames[1]", `"b"`],
    ["spec.group", `"web.example.com"`],
    ["spec.conversion.strategy", `"None"`],
    ["metadata.annotations[x]", `"y"`],
  ])("%s has a place", (field, text) => {
    expect(textAt(field)).toBe(text);
  });

  it.each(["", "status.storedVersions", "spec.versions", "metadata.name"])(
    "'%s', which nothing in the source says, is placed at the options of a kind",
    (field) => {
      expect(textAt(field)).toMatch(/^\{ group: /);
    },
  );
});

describe("what a server refuses", () => {
  it("is told at the part of a conversion that is wrong", () => {
    const webhook = `{ clientConfig: { url: "http://x" }, conversionReviewVersions: ["v2"] }`;
    const conversion = `{ strategy: "Webhook", webhook: ${webhook} }`;
    expect(
      checkSpec("  a!: string;", { kind: `, conversion: ${conversion}` }),
    ).toEqual([`bad-conversion: "http://x"`, `bad-conversion: ["v2"]`]);
  });

  it("is told at the alias that says it, once for all its uses", () => {
    const said = checkSpec("  a!: Host;\n  b!: Host[];", {
      before: `export type Host = Validate<string, { pattern: "a**" }>;`,
    });
    expect(new Set(said)).toEqual(new Set([`schema/bad-pattern: "a**"`]));
  });

  it("is told of defaults in all that the server does not look at", () => {
    const said = checkSpec(`  a?: Record<string, Default<int32, "x">>;
  @Example({ path: 1 })
  b?: { path: string };
  c?: Record<string, Default<Validate<string, { format: "date" }>, "x">>;
  d?: Default<int32, 2147483648>[];`);
    expect(
      said.filter((text) => text.startsWith("schema/unfit-value")),
    ).toEqual(
      expect.arrayContaining([
        `schema/unfit-value: "x"`,
        "schema/unfit-value: { path: 1 }",
        "schema/unfit-value: 2147483648",
      ]),
    );
  });

  it("is not told twice where another check has said it", () => {
    const said = check({
      "apis/web/v1/website.ts": website(`  @ListType("map", ["id"])
  pages!: { path: string }[];

  @Default("b")
  mode?: "a";`),
    }).said;
    expect(said).toEqual([
      `schema/list-map-key-unknown: "id"`,
      `schema/unfit-value: "b"`,
    ]);
  });
});
