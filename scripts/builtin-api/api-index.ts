import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const exported = /^export (?:class|function|const|interface|type) (\w+)/gm;
const types = /^export (?:interface|type) (\w+)/gm;

/** The index of a group version's folder: its classes, and what register-gen made for them. */
export function apiIndex(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .filter((name) => !/^zz_generated\.(?!register)/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(dir, name), "utf8");
      const isType = new Set(namesIn(text, types));
      const names = namesIn(text, exported)
        .toSorted()
        .map((each) => (isType.has(each) ? `type ${each}` : each));
      return `export { ${names.join(", ")} } from "./${name}";\n`;
    })
    .join("");
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}
