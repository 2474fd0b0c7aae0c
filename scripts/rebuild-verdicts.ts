import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  parseJson,
  stringifyJson,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import { buildVerdicts, hasGo, type Verdict } from "./crd-verdicts.ts";
import { spelled } from "./fuzz/fuzz-case.ts";
import { expectOf, type Expected } from "./fuzz/regression.ts";
import { VerdictProcess } from "./fuzz/verdict-process.ts";

/** One line of a file of cases: what is asked, and what the server said. */
interface Case extends JsonObject {
  readonly crd: JsonObject;
  readonly objects: JsonValue[] | null;
  readonly expect: JsonObject;
}

const root = join(import.meta.dirname, "..");
const ours = [
  join(root, "fixtures/conformance/apiserver"),
  join(root, "packages/apiextensions/test/regressions.jsonl"),
];

if (hasGo()) {
  const given = process.argv.slice(2);
  await rebuild((given.length > 0 ? given : ours).flatMap(filesIn));
} else {
  console.error(
    "Go is not installed, so there is no API server's code to ask.",
  );
  process.exitCode = 1;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(path, name));
}

/** Asks the server's code about every case, and writes the lines of those of which it now says something else. */
async function rebuild(files: readonly string[]): Promise<void> {
  const server = new VerdictProcess(buildVerdicts());
  for (const file of files) {
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    const rebuilt = await Promise.all(
      lines.map((line) => judged(server, line)),
    );
    const changed = rebuilt.filter((line, i) => line !== lines[i]).length;
    console.log(`${file}: ${changed} of ${lines.length} verdicts changed.`);
    if (changed > 0) writeFileSync(file, `${rebuilt.join("\n")}\n`);
  }
  server.close();
}

async function judged(server: VerdictProcess, line: string): Promise<string> {
  const { expect, ...one } = parseJson(line) as Case;
  const request = { ...one, objects: one.objects ?? [] };
  const answer = await server.ask(spelled(request));
  if (answer === undefined) throw new Error(`No verdict for: ${line}`);
  const verdict = parseJson(answer) as unknown as Verdict;
  if (verdict.crash !== undefined) throw new Error(verdict.crash);
  const said = expectOf(verdict);
  return isDeepStrictEqual(
    comparable(said),
    comparable(expect as unknown as Expected),
  )
    ? line
    : spelled({ ...one, expect: said } as unknown as JsonObject);
}

/** The end of a type's name that the server makes up each time. */
const madeUp = /(?<=selfType)\d+/g;

/** The verdict without what does not tell it from another: the order of errors, and lists that are empty or absent. */
function comparable({ crdErrors, crdWarnings, objects }: Expected): unknown {
  const ordered = (list: readonly unknown[] | null | undefined) =>
    (list ?? [])
      .map((item) => spelled(sortedKeys(item)).replace(madeUp, ""))
      .sort();
  return {
    crdErrors: ordered(crdErrors),
    crdWarnings: ordered(crdWarnings),
    objects: objects?.map(({ stored, unknownFields, errors }) => ({
      stored: spelled(sortedKeys(stored)),
      unknownFields: ordered(unknownFields),
      errors: ordered(errors),
    })),
  };
}

function sortedKeys(value: unknown): JsonValue {
  return parseJson(stringifyJson(value as JsonValue, "sorted"));
}
