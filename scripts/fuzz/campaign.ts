import { type JsonValue } from "@kubewright/apiextensions";
import { randomFrom } from "../bench/random.ts";
import { buildVerdicts } from "../crd-verdicts.ts";
import { examine, smallest, type Examined } from "./examine.ts";
import { fuzzCase, spelled } from "./fuzz-case.ts";
import type { Options } from "./options.ts";
import { regressionOf } from "./regression.ts";
import { VerdictProcess } from "./verdict-process.ts";

/** How many cases are under way at a time, and how far their seeds lie apart. */
const atOnce = 100;
const stride = 7919;

interface Tally {
  definitions: number;
  updates: number;
  accepted: number;
  objects: number;
  valid: number;
  crashes: number;
  differing: number;
}

/** Runs cases until enough objects were judged, or until it is told to end, and prints, as small as they get, those that are not agreed on. */
export async function fuzz({ seed, objects, show }: Options): Promise<number> {
  const server = new VerdictProcess(buildVerdicts());
  const tally: Tally = {
    definitions: 0,
    updates: 0,
    accepted: 0,
    objects: 0,
    valid: 0,
    crashes: 0,
    differing: 0,
  };
  let isStopped = false;
  process.once("SIGTERM", () => (isStopped = true));
  for (let first = 0; tally.objects < objects && !isStopped; first += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, i) =>
      examine(server, fuzzCase(randomFrom(seed + (first + i) * stride))),
    );
    for (const examined of await Promise.all(batch)) {
      count(tally, examined);
      if (examined === undefined || examined.differences.length === 0) continue;
      if (++tally.differing <= show) print(await smallest(server, examined));
    }
  }
  server.close();
  console.log(
    `Seed ${seed}: ${tally.definitions} definitions, ${tally.updates} of them updates, ${tally.accepted} accepted; ` +
      `${tally.objects} objects, ${tally.valid} of them valid; ${tally.crashes} crashes of the server's code; ` +
      `${tally.differing} disagreements.`,
  );
  return tally.differing === 0 ? 0 : 1;
}

function count(tally: Tally, examined: Examined | undefined): void {
  tally.definitions++;
  if (examined === undefined) {
    tally.crashes++;
    return;
  }
  const { one, verdict } = examined;
  if (one.oldCrd !== undefined) tally.updates++;
  if (verdict.objects === undefined) return;
  tally.accepted++;
  tally.objects += verdict.objects.length;
  tally.valid += verdict.objects.filter(
    ({ errors }) => errors.length === 0,
  ).length;
}

function print(examined: Examined): void {
  for (const { what, ours, theirs } of examined.differences)
    console.log(
      `\n${what}\n  ours:\n${indent(ours)}\n  the server's:\n${indent(theirs)}`,
    );
  console.log(`\n${spelled(regressionOf(examined) as unknown as JsonValue)}\n`);
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
