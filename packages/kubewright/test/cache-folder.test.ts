import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cacheFolderFor, cacheFolderIn } from "../src/cache-folder.ts";

const root = mkdtempSync(join(tmpdir(), "kubewright-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const below = "node_modules/.cache/kubewright";

it("what runs keep is in the package above, and what other commands keep nowhere where there is none", () => {
  mkdirSync(join(root, "hack"));
  expect(cacheFolderIn(root)).toBeUndefined();
  expect(cacheFolderFor(join(root, "hack/a.ts"))).toBe(
    join(root, "hack", below),
  );
  writeFileSync(join(root, "package.json"), "{}");
  expect(cacheFolderIn(join(root, "hack"))).toBe(join(root, below));
  expect(cacheFolderFor(join(root, "hack/a.ts"))).toBe(join(root, below));
});
