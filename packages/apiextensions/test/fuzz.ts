import { spawnSync } from "node:child_process";
import { Random } from "./fuzz-cases.ts";
import { differences, type Answer } from "./fuzz-compare.ts";
import { fuzzCase, type FuzzCase } from "./fuzz-definitions.ts";
import { parseJson, stringifyJson, type JsonValue } from "../src/index.ts";

/** The answers in the order of the texts; undefined where the server's code itself crashed. */
function ask(oracle: string, texts: readonly string[]): (string | undefined)[] {
  const answers: (string | undefined)[] = [];
  const batch = 400;
  while (answers.length < texts.length) {
    const start = answers.length;
    const input = texts.slice(start, start + batch).join("\n") + "\n";
    const run = spawnSync(oracle, {
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    const lines = run.stdout.split("\n").slice(0, -1);
    if (run.status === 0) answers.push(...lines);
    else
      answers.push(...askOneByOne(oracle, texts.slice(start, start + batch)));
  }
  return answers;
}

function askOneByOne(
  oracle: string,
  texts: readonly string[],
): (string | undefined)[] {
  return texts.map((text) => {
    const run = spawnSync(oracle, { input: `${text}\n`, encoding: "utf8" });
    return run.status === 0 ? run.stdout.trimEnd() : undefined;
  });
}

/** Runs `count` cases from `seed` against the API server's own code and prints where we differ. */
function main(oracle: string, seed: number, count: number): void {
  const texts = Array.from({ length: count }, (_, i) => {
    const made = fuzzCase(new Random(seed + i * 7919));
    return stringifyJson({ id: i, ...made } as unknown as JsonValue);
  });
  const answers = ask(oracle, texts);
  const tally = { accepted: 0, objects: 0, differing: 0, crashes: 0 };
  for (const [i, line] of answers.entries()) {
    const text = texts[i] ?? "";
    if (line === undefined) {
      tally.crashes++;
      continue;
    }
    const answer = parseJson(line) as unknown as Answer;
    const request = parseJson(text) as unknown as FuzzCase;
    if (answer.objects) tally.accepted++;
    tally.objects += answer.objects?.length ?? 0;
    const said = differences(request, answer);
    if (said.length === 0) continue;
    tally.differing++;
    if (tally.differing <= 8)
      console.log(`case ${i}:\n${said.join("\n")}\n${text}\n`);
  }
  console.log(`seed ${seed}: ${answers.length} definitions`, tally);
}

main(
  process.argv[2] ?? "crdoracle",
  Number(process.argv[3] ?? 1),
  Number(process.argv[4] ?? 500),
);
