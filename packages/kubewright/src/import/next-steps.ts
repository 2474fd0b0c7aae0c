import { existsSync } from "node:fs";
import { join } from "node:path";

const script = "hack/update-codegen.ts";

/** What to do with imported classes: run the codegen script, or write this one. */
export function nextSteps(
  cwd: string,
  { out, hasFloats }: { readonly out: string; readonly hasFloats: boolean },
): string {
  if (existsSync(join(cwd, script)))
    return `\nGenerate from them: npx kubewright run ${script}\n`;
  const options = [
    "head: false",
    ...(hasFloats ? ["allowDangerousTypes: true"] : []),
  ];
  return `
To generate from them, write ${script}, and run it: npx kubewright run ${script}

import {
  codegen,
  crdGen,
  deepcopyGen,
  defaulterGen,
  registerGen,
} from "kubewright";

await codegen({
  apis: [${JSON.stringify(`${out}/*/*`)}],
  generators: [
    deepcopyGen(),
    defaulterGen(),
    registerGen(),
    crdGen({ ${options.join(", ")} }),
  ],
});
`;
}
