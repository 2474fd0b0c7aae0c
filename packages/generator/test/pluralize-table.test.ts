import { readFileSync } from "node:fs";
import { pluralize } from "../src/model/pluralize.ts";

/** Made by gobuffalo/flect v1.0.3. */
const plurals = JSON.parse(
  readFileSync(new URL("plurals.json", import.meta.url), "utf8"),
) as Record<string, string>;

it("derives the plurals that controller-gen derives", () => {
  const ours = Object.keys(plurals).map((kind) => [kind, pluralize(kind)]);
  expect(Object.fromEntries(ours)).toEqual(plurals);
});
