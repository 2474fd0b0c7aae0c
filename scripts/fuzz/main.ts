import { hasGo } from "../crd-verdicts.ts";
import { fuzz } from "./campaign.ts";
import { readOptions } from "./options.ts";

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 2;
} else if (hasGo()) {
  process.exitCode = await fuzz(options);
} else {
  console.error(
    "NOT FUZZED: Go is not installed, so there is no API server's code to agree with.",
  );
  process.exitCode = options.requireGo ? 1 : 0;
}
