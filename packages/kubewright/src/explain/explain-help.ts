import { defaultScript } from "../default-script.ts";

/** The text of `kubewright explain --help`. */
export const explainHelp = `Usage: kubewright explain <kind>[.<field>...] [options]

Prints what a server will hold for a kind or one of its fields: its type, rules, default and documentation, and where
it is declared. A kind may be given by its plural, singular or a short name too. Built-in kinds are known as well.

Options:
  --api-version <version>  The group and version, such as stable.example.com/v1 (default: the stored version).
  --recursive              Print the names and types of all fields below, without their documentation.
  -o, --output <form>      text (default) or json.
  --script <script>        The codegen script that names the API classes (default: ${defaultScript}).
  -h, --help               Show this.

Exit codes: 0; 1 for errors in the API classes; 2 for a kind or field that there is not, or a wrong command line.
`;
