import { defaultScript } from "../default-script.ts";

/** The text of `kubewright validate --help`. */
export const validateHelp = `Usage: kubewright validate -f <file | folder | -> [options]

Checks manifests as an API server would, against the API classes as they are now: unknown fields, types,
required fields, bounds, patterns, formats, enums, lists and metadata. Rules in CEL are not evaluated.
Of built-in kinds, what Kubernetes publishes of them is checked: unknown fields, types, required fields, enums.

Options:
  -f, --filename <path>  A YAML or JSON file, a folder with such files, or - for standard input; may be repeated.
  --ignore-unknown       Pass over objects of kinds that are not known, and count them.
  --script <script>      The codegen script that names the API classes (default: ${defaultScript}).
  --diagnostics <form>   text (default) or json, which prints one document on stdout.
  -h, --help             Show this.

Exit codes: 0; 1 for manifests that a server would refuse; 2 for a wrong command line.
`;
