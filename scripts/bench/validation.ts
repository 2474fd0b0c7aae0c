import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonObject, JsonValue } from "@kubewright/apiextensions";
import { Ajv } from "ajv";
import { buildSync } from "esbuild";
import { parse } from "yaml";
import { randomFrom } from "./random.ts";
import { table, type Row } from "./report.ts";
import { median } from "./statistics.ts";

/** A kind with objects that its CRD takes, and what is done to them so that it does not. */
interface Case {
  readonly kind: string;
  readonly crd: string;
  readonly objects: string;
  readonly faults: Readonly<Record<string, JsonValue>>;
  /** Down to which level the fields are required, or nearly all of them. */
  readonly keptLevels?: number;
}

const root = join(import.meta.dirname, "../..");
const conformance = join(root, "fixtures/conformance");
const folder = join(import.meta.dirname, "validation");

const cases: readonly Case[] = [
  {
    kind: "Certificate",
    crd: "cert-manager/cert-manager.io_certificates.yaml",
    objects: "certificates.json",
    faults: {
      "spec.dnsNames": ["a", 1],
      "spec.isCA": "no",
      "spec.privateKey": { algorithm: "DSA" },
    },
  },
  {
    kind: "GitRepository",
    crd: "source-controller/source.toolkit.fluxcd.io_gitrepositories.yaml",
    objects: "git-repositories.json",
    faults: {
      "spec.interval": "soon",
      "spec.url": "git://example.com",
      "spec.suspend": 1,
    },
  },
  {
    kind: "CronJob",
    crd: "controller-tools/crd/testdata.kubebuilder.io_cronjobs.yaml",
    objects: "cronjobs.json",
    keptLevels: 8,
    faults: {
      "spec.concurrencyPolicy": "Never",
      "spec.binaryName": 1,
      "spec.jobTemplate": { spec: { template: { spec: {} } } },
    },
  },
];

type Package = typeof import("@kubewright/apiextensions");

/** The package as users get it: what runs TypeScript as it stands adds calls to functions made in a loop. */
async function built(): Promise<Package> {
  const outfile = join(
    root,
    "node_modules/.cache/kubewright-bench/apiextensions.mjs",
  );
  buildSync({
    entryPoints: [join(root, "packages/apiextensions/src/index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["source"],
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)) as Package;
}

/** Validating objects as an API server does, held against ajv's compiled function for the same schema in the same process. */
export async function benchValidation(): Promise<readonly Row[]> {
  const server = await built();
  return cases.flatMap((one) => rowsOf(one, server));
}

function rowsOf(
  { kind, crd, objects, faults, keptLevels = 2 }: Case,
  server: Package,
): Row[] {
  const { compileResource, readDefinition, validateObject } = server;
  const text = readFileSync(join(conformance, crd), "utf8");
  const json = parse(text) as JsonObject;
  const definition = readDefinition(json);
  if (Array.isArray(definition)) throw new Error(definition[0]?.detail);
  const version = definition.spec.versions[0]?.name ?? "";
  const resource = compileResource(definition, version);
  if (resource === undefined) throw new Error(`'${crd}' has no schema.`);
  const judge = ajvOf(json, server);
  const alike = JSON.parse(
    readFileSync(join(folder, objects), "utf8"),
  ) as JsonObject[];
  const isValid = (object: JsonObject) =>
    judge(object) && validateObject(resource, object).length === 0;
  const varied = alike
    .flatMap((object) => variants(object, keptLevels))
    .filter(isValid);
  const invalid = varied.map((object) => spoilt(object, faults));
  const row = (
    what: string,
    batch: readonly JsonObject[],
    isValid: boolean,
  ): Row => {
    for (const object of batch)
      if (
        judge(object) !== isValid ||
        (validateObject(resource, object).length === 0) !== isValid
      )
        throw new Error(`A ${kind} of the bench is not ${what}.`);
    const [ours = 0, theirs = 0] = times(batch, [
      (object) => validateObject(resource, object),
      judge,
    ]);
    return {
      what: `${kind}, ${what}`,
      value: `${ours.toFixed(2)} µs`,
      against: `ajv (${theirs.toFixed(2)} µs)`,
      ratio: ours / theirs,
      limit: { most: 3 },
    };
  };
  return [
    row(`${varied.length} valid, varied`, varied, true),
    row("2 valid, again and again", alike, true),
    row(`${invalid.length} invalid`, invalid, false),
    definitionRow(kind, text, server),
  ];
}

/** How long the definition itself takes to be read and validated. */
function definitionRow(
  kind: string,
  text: string,
  { validateCustomResourceDefinition }: Package,
): Row {
  const [time = 0] = times(
    [parse(text) as JsonObject],
    [(crd) => validateCustomResourceDefinition(crd)],
  );
  return {
    what: `definition of ${kind}, ${Math.round(text.length / 1000)} kB`,
    value: `${(time / 1000).toFixed(2)} ms`,
  };
}

function ajvOf(
  crd: JsonObject,
  { formatCheck }: Package,
): (object: JsonObject) => boolean {
  const { versions } = crd["spec"] as {
    versions: { schema: { openAPIV3Schema: object } }[];
  };
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    // The server's patterns know classes that a Unicode RegExp refuses.
    unicodeRegExp: false,
    formats: {
      int32: true,
      int64: true,
      byte: formatCheck("byte") ?? true,
      "date-time": formatCheck("date-time") ?? true,
    },
  });
  return ajv.compile(versions[0]?.schema.openAPIV3Schema ?? {});
}

const variantsOfEach = 24;

/** Copies of the object that lack parts at random, as real objects do. */
function variants(object: JsonObject, keptLevels: number): JsonObject[] {
  const random = randomFrom(7);
  const lacking = (value: JsonValue, depth: number): JsonValue => {
    if (Array.isArray(value)) return value.map((item) => lacking(item, depth));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(() => depth < keptLevels || !random.oneIn(5))
        .map(([key, inner]) => [key, lacking(inner, depth + 1)]),
    );
  };
  return Array.from(
    { length: variantsOfEach },
    () => lacking(object, 0) as JsonObject,
  );
}

/** A copy of the object with other values at some paths. */
function spoilt(
  object: JsonObject,
  faults: Readonly<Record<string, JsonValue>>,
): JsonObject {
  const copy = structuredClone(object) as JsonObject;
  for (const [path, value] of Object.entries(faults)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const parent = steps.reduce((here, step) => here[step] as JsonObject, copy);
    parent[last] = value;
  }
  return copy;
}

const rounds = 40;
const microsecondsARound = 20_000;

/** Microseconds an object takes, by way; the ways take turns, so that noise hits all alike. */
function times(
  objects: readonly JsonObject[],
  ways: readonly ((object: JsonObject) => unknown)[],
): number[] {
  const samples = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, way] of ways.entries())
      samples[i]?.push(timeOf(objects, way));
  return samples.map((each) => median(each.slice(rounds / 2)));
}

/** Time of the processor, not of the clock: other processes do not count. */
function timeOf(
  objects: readonly JsonObject[],
  way: (object: JsonObject) => unknown,
): number {
  const start = process.cpuUsage();
  let count = 0;
  let elapsed = 0;
  while (elapsed < microsecondsARound) {
    for (let i = 0; i < 10; i++) for (const object of objects) way(object);
    count += 10 * objects.length;
    elapsed = process.cpuUsage(start).user;
  }
  return elapsed / count;
}

if (process.argv[1] === import.meta.filename)
  console.log(table(await benchValidation()));
