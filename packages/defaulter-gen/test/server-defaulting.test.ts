import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Scheme } from "@kubewright/apimachinery";
import { parse } from "yaml";
import { hasDefaults, sampleObjects } from "../../../scripts/sample-objects.ts";
import type { Schema } from "../../../scripts/sample-objects.ts";

interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

interface Line {
  readonly object: { readonly apiVersion: string; readonly kind: string };
  readonly stored: unknown;
}

interface Registering {
  registerDefaults(scheme: Scheme): void;
}

const fixtures = join(import.meta.dirname, "../../../fixtures");
const recorded = join(fixtures, "defaulting");
const records = filesBelow(recorded, ".jsonl");

function filesBelow(folder: string, end: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end) && !path.includes("node_modules"))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

function linesOf(record: string): readonly Line[] {
  const text = readFileSync(join(recorded, record), "utf8");
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

/** The project of a record, with the default functions of all its kinds. */
async function schemeOf(record: string): Promise<Scheme> {
  const project = join(fixtures, record.split("/").slice(0, -1).join("/"));
  const scheme = new Scheme();
  for (const path of filesBelow(project, "/zz_generated.defaults.ts")) {
    const module = (await import(join(project, path))) as Partial<Registering>;
    module.registerDefaults?.(scheme);
  }
  return scheme;
}

/** The definitions of all fixtures: each version that has defaults, by the name of its record. */
const versions = filesBelow(fixtures, ".yaml")
  .filter((path) => path.includes("/config/crd/bases/"))
  .flatMap((path) => {
    const text = readFileSync(join(fixtures, path), "utf8");
    const { spec } = parse(text) as Definition;
    const name = path.replace("/config/crd/bases/", "/").slice(0, -5);
    return spec.versions.map(({ name: version, schema }) => ({
      record: `${name}.${version}.jsonl`,
      schema: schema.openAPIV3Schema,
      typeMeta: {
        apiVersion: `${spec.group}/${version}`,
        kind: spec.names.kind,
      },
    }));
  })
  .filter(({ schema }) => hasDefaults(schema));

describe("the record of what the API server stores", () => {
  it("is there for each version that has defaults, and for no other", () => {
    expect(records).toEqual(versions.map(({ record }) => record).toSorted());
  });

  it.each(versions)(
    "$record is of the definition as it is now",
    ({ record, schema, typeMeta }) => {
      const objects = linesOf(record).map(({ object }) => object);
      expect(objects).toEqual(sampleObjects(schema, typeMeta, 24));
    },
  );
});

describe("generated defaults", () => {
  it.each(records)("are those of the API server: %s", async (record) => {
    const scheme = await schemeOf(record);
    for (const { object, stored } of linesOf(record))
      expect({
        object,
        stored: scheme.default(structuredClone(object)),
      }).toEqual({ object, stored });
  });
});
