import { parseJson, type JsonValue } from "@kubewright/apiextensions";
import type { Verdict } from "../crd-verdicts.ts";
import {
  differences,
  kindOf,
  writesThatDiffer,
  type Difference,
} from "./compare.ts";
import { spelled, type FuzzCase } from "./fuzz-case.ts";
import { shrunk } from "./shrink.ts";
import type { VerdictProcess } from "./verdict-process.ts";

/** A case with what the server says of it, and where the package says something else. */
export interface Examined {
  readonly one: FuzzCase;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
}

/** How often the server is asked again before it counts as of another opinion. */
const patience = 8;

/**
 * Asks the server and the package; undefined where the server's code itself crashes. Where the server stops at the first
 * error that it meets in a map, it is asked again: each time it meets another one first.
 */
export async function examine(
  server: VerdictProcess,
  one: FuzzCase,
): Promise<Examined | undefined> {
  let examined = await examineOnce(server, one);
  for (let i = 0; i < patience; i++) {
    if (examined === undefined || examined.differences.length === 0) break;
    const again = await examineOnce(server, one);
    if (again === undefined) return undefined;
    if (again.differences.length < examined.differences.length)
      examined = again;
  }
  return examined;
}

async function examineOnce(
  server: VerdictProcess,
  one: FuzzCase,
): Promise<Examined | undefined> {
  const text = spelled(one as unknown as JsonValue);
  const line = await server.ask(text);
  if (line === undefined)
    throw new Error(`The verdicts' program ended at: ${text}`);
  const verdict = parseJson(line) as unknown as Verdict;
  if (verdict.crash !== undefined) return undefined;
  const read = parseJson(text) as unknown as FuzzCase;
  return { one: read, verdict, differences: differencesOf(read, verdict) };
}

function differencesOf(one: FuzzCase, verdict: Verdict): Difference[] {
  try {
    return differences(one, verdict);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? "") : String(error);
    return [{ what: "no exception", ours: stack, theirs: "" }];
  }
}

/** The case made as small as it can be while its first difference stays. */
export async function smallest(
  server: VerdictProcess,
  found: Examined,
): Promise<Examined> {
  const kind = found.differences[0] && kindOf(found.differences[0]);
  const writes = writesThatDiffer(found.one, found.verdict);
  const start =
    writes.length > 0 ? { ...found.one, objects: writes } : found.one;
  let best = found;
  await shrunk(start as unknown as JsonValue, async (candidate) => {
    const one = candidate as unknown as FuzzCase;
    if (!isCase(one)) return false;
    const examined = await examine(server, one);
    const isSame =
      examined !== undefined &&
      examined.verdict.crdErrors.length <= found.verdict.crdErrors.length &&
      examined.differences.some((each) => kindOf(each) === kind);
    if (isSame) best = examined;
    return isSame;
  });
  return best;
}

function isCase({ crd, version, objects }: FuzzCase): boolean {
  return (
    typeof crd === "object" &&
    typeof version === "string" &&
    Array.isArray(objects) &&
    objects.every((write) => typeof write?.new === "object")
  );
}
