import { spawnSync } from "node:child_process";
import { Random } from "./fuzz-cases.ts";
import { differences, type Answer } from "./fuzz-compare.ts";
import { fuzzCase, type FuzzCase } from "./fuzz-definitions.ts";
import { parseJson, stringifyJson, type JsonValue } from "../src/index.ts";

/** Runs `count` cases from `seed` against the API server's own code and prints where we differ. */
function main(oracle: string, seed: number, count: number): void {
  const texts = Array.from({ length: count }, (_, i) => {
    const made = fuzzCase(new Random(seed + i * 7919));
    return stringifyJson({ id: i, ...made } as unknown as JsonValue);
  });
  const run = spawnSync(oracle, {
    input: texts.join("\n") + "\n",
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const answers = run.stdout.split("\n").filter((line) => line !== "");
  const tally = { accepted: 0, objects: 0, differing: 0 };
  for (const [i, line] of answers.entries()) {
    const text = texts[i] ?? "";
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
  if (answers.length < count)
    console.log(`the server's code ended at case ${answers.length}: ${texts[answers.length]}\n${run.stderr.slice(0, 500)}`);
  console.log(`seed ${seed}: ${answers.length} definitions`, tally);
}

main(
  process.argv[2] ?? "crdoracle",
  Number(process.argv[3] ?? 1),
  Number(process.argv[4] ?? 500),
);
