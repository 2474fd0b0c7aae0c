import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of `kubewright --help`. */
export function helpText(
  generators: readonly { readonly name: string; readonly summary: string }[],
): string {
  const rows = generators.map(
    ({ name, summary }) => `  ${name.padEnd(15)}${summary}`,
  );
  return `Usage: kubewright run <script> [options]
       kubewright <command> --help

Commands:
  run       Runs a codegen script, which names API folders and generators and calls codegen().
  import    Writes API classes for CustomResourceDefinitions.
  explain   Prints what a server will hold for a kind or a field, and where it is declared.
  validate  Checks manifests against the API classes, as a server would.
  breaking  Reports what the API classes break of an earlier state.

Options of run:
  --check               Write nothing; print what would change as a diff, and exit with 1 if anything would.
  --check-types         Check types with TypeScript 7 too, and write nothing if they are wrong.
  --diagnostics <form>  text (default) or json, which prints one document on stdout.
  --no-cache            Neither use nor keep what earlier runs found out.
  -h, --help            Show this.
  -v, --version         Show the version.

Exit codes: 0; 1 for problems, or a difference under --check; 2 for a wrong command line.

Generators:
${rows.join("\n")}
`;
}

/** The version of this package. */
export function versionOf(folder: string): string {
  const manifest = readFileSync(join(folder, "../package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
