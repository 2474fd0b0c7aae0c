import { readFileSync } from "node:fs";

import { importSchemas, type NamedSchema } from "../src/index.ts";

it("makes of the README's schemas the class that it shows", () => {
  const path = new URL("../README.md", import.meta.url);
  const text = readFileSync(path, "utf8");
  const [program = "", shown = ""] = [
    ...text.matchAll(/^```ts\n([^]*?)^```$/gm),
  ].map(([, block]) => block!);
  const [, literal = ""] = /= (\[[^]*?\n\]);/.exec(program) ?? [];
  // The literal is data, written as JavaScript.
  const schemas = new Function(`return ${literal}`)() as NamedSchema[];
  const [file] = importSchemas(schemas);
  expect(file?.text("")).toBe(shown);
});
