/** The text of `kubewright import --help`. */
export const importHelp = `Usage: kubewright import <file | folder | address | ->... [options]

Writes decorated classes for CustomResourceDefinitions, from which crd-gen makes the same definitions again,
and for the kinds of OpenAPI v3 documents. Files are YAML or JSON, with any number of documents; of a folder
all such files are read, and - is stdin. The address is that of a server's /openapi/v3, such as kubectl proxy's.

Options:
  --out <folder>        Where the classes go, in <group>/<version>/<kind>.ts; apis by default.
  --force               Write over files that exist with other content.
  --built-in            Make classes of the kinds of Kubernetes in OpenAPI documents too, instead of importing these.
  --token <token>       The bearer token for addresses.
  --types               Write plain TypeScript types instead, without markers: nothing can be generated from these.
  --diagnostics <form>  text (default) or json, which prints one document on stdout.
  -h, --help            Show this.

Exit codes: 0; 1 for problems, and then nothing is written; 2 for a wrong command line.
`;
