import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { crdVerdicts, hasGo } from "./crd-verdicts.ts";
import type { Verdict, VerdictRequest } from "./crd-verdicts.ts";
import { hasDefaults, sampleObjects } from "./sample-objects.ts";
import type { Schema } from "./sample-objects.ts";

/** A definition as it stands in a file. */
interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly schema?: { readonly openAPIV3Schema?: Schema };
    }[];
  };
}

interface Case extends VerdictRequest {
  readonly file: string;
  readonly version: string;
}

const repository = join(import.meta.dirname, "..");

/** What the server stores for each object, for tests that run where Go is absent. */
const records = join(repository, "fixtures/defaulting");
const objectsPerVersion = 24;

const flags = new Set(
  process.argv.slice(2).filter((arg) => arg.startsWith("--")),
);
const folders = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));

if (hasGo()) {
  process.exitCode = verify();
} else {
  console.error(
    "NOT VERIFIED: Go is not installed, so no API server's code judged the CustomResourceDefinitions.",
  );
  process.exitCode = flags.has("--require-go") ? 1 : 0;
}

function verify(): number {
  const ours = folders.length === 0;
  const files = (ours ? ["fixtures"] : folders).flatMap(definitionFiles);
  const cases = files.flatMap(casesOf);
  if (cases.length === 0) {
    console.error("There is no CustomResourceDefinition to verify.");
    return 1;
  }
  const verdicts = crdVerdicts(
    cases.map(({ file: _file, ...request }) => request),
  );
  let failures = 0;
  cases.forEach((one, at) => {
    const verdict = verdicts[at];
    const problems = verdict ? judge(one, verdict, ours) : ["No verdict."];
    failures += problems.length;
    for (const problem of problems)
      console.error(
        `${relative(repository, one.file)} ${one.version}: ${problem}`,
      );
  });
  console.log(
    `The API server's code judged ${files.length} files, ${cases.length} versions: ${failures} problems.`,
  );
  return failures === 0 ? 0 : 1;
}

/** The problems of one version: why the definition is refused, or where the record is not what the server stores. */
function judge(one: Case, verdict: Verdict, recorded: boolean): string[] {
  if (verdict.crdErrors.length > 0)
    return verdict.crdErrors.map(({ field, detail }) => `${field}: ${detail}`);
  if (verdict.unserved !== undefined) return [verdict.unserved];
  if (!recorded || !verdict.objects) return [];
  const record = verdict.objects.map(({ stored }, at) => ({
    object: one.objects?.[at]?.new,
    stored,
  }));
  const path = recordPath(one);
  if (flags.has("--write")) {
    mkdirSync(dirname(path), { recursive: true });
    const lines = record.map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(path, lines.join(""));
    return [];
  }
  if (!existsSync(path))
    return ["nothing is recorded; run it once with --write."];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const same = isDeepStrictEqual(
    lines.map((line) => JSON.parse(line) as unknown),
    JSON.parse(JSON.stringify(record)),
  );
  return same
    ? []
    : [`${relative(repository, path)} is out of date; run it with --write.`];
}

/** `fixtures/<case>/config/crd/bases/<name>.yaml` is recorded as `<case>/<name>.<version>.jsonl`. */
function recordPath({ file, version }: Case): string {
  const [project = "", ...rest] = relative(
    join(repository, "fixtures"),
    file,
  ).split("/config/crd/bases/");
  const name = basename(rest.join("/"), ".yaml");
  return join(records, project, `${name}.${version}.jsonl`);
}

function definitionFiles(folder: string): string[] {
  const root = join(repository, folder);
  const from = existsSync(root) ? root : folder;
  const ours = folder === "fixtures";
  return readdirSync(from, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".yaml"))
    .filter((path) => !path.includes("node_modules/"))
    .filter((path) => !ours || path.includes("/config/crd/bases/"))
    .map((path) => join(from, path))
    .filter((path) =>
      readFileSync(path, "utf8").includes("\nkind: CustomResourceDefinition\n"),
    )
    .sort();
}

function casesOf(file: string): Case[] {
  const crd = parse(readFileSync(file, "utf8")) as Definition;
  const { group, names, versions } = crd.spec;
  return versions.map(({ name, schema }) => {
    const root = schema?.openAPIV3Schema;
    const typeMeta = { apiVersion: `${group}/${name}`, kind: names.kind };
    return {
      file,
      crd,
      strict: true,
      version: name,
      ...(root &&
        hasDefaults(root) && {
          objects: sampleObjects(root, typeMeta, objectsPerVersion).map(
            (object) => ({ new: object }),
          ),
        }),
    };
  });
}
