import { categories, defaultCategories, ruleTable } from "@kubewright/breaking";
import { defaultConfig } from "./config-file.ts";
import { defaultScript } from "../default-script.ts";

/** The text of `kubewright breaking --help`. */
export function breakingHelp(): string {
  const names = Object.keys(categories);
  return `Usage: kubewright breaking --against <revision | folder> [options]

Compares the CustomResourceDefinitions that the API classes make now with those of an earlier state,
and reports what breaks stored objects, manifests or clients, each at its place in the classes.

Options:
  --against <state>     A git revision, whose committed manifests are compared, or a folder with manifests.
                        With three dots behind it, as in main..., the commit where this branch left it.
  --protect <names>     What to protect, with commas between: ${names.join(", ")}
                        (default: ${defaultCategories.join(", ")}).
  --config <file>       The file that allows changes, each with a reason (default: ${defaultConfig}).
  --script <script>     The codegen script that names the API classes (default: ${defaultScript}).
  --diagnostics <form>  text (default) or json, which prints one document on stdout.
  -h, --help            Show this.

Exit codes: 0; 1 for breaking changes and other problems; 2 for a wrong command line.

Rules:
${ruleTable.map(({ id, protects }) => `  ${id.padEnd(28)}${protects.join(", ")}`).join("\n")}
`;
}
