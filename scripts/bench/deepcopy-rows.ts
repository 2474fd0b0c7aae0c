import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Row } from "./report.ts";

const program = join(import.meta.dirname, "deepcopy.ts");

/** The lines of the deep copy bench; none, and a message, where it does not run. */
export async function deepcopyRows(): Promise<readonly Row[]> {
  if (!existsSync(program)) {
    console.log("No deep copy bench: scripts/bench/deepcopy.ts is absent.");
    return [];
  }
  try {
    const module = (await import(pathToFileURL(program).href)) as {
      benchDeepcopy(): readonly Row[] | Promise<readonly Row[]>;
    };
    return await module.benchDeepcopy();
  } catch (error) {
    console.log(`The deep copy bench failed: ${String(error)}`);
    return [];
  }
}
