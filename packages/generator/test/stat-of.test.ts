import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { statOf } from "../src/load/stat-of.ts";

test("a path has nothing where its folder is a file or absent", () => {
  const folder = mkdtempSync(join(import.meta.dirname, ".stat-"));
  try {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(statOf(file)?.isFile()).toBe(true);
    expect(statOf(folder)?.isDirectory()).toBe(true);
    expect(statOf(join(file, "below"))).toBeUndefined();
    expect(statOf(join(folder, "absent", "below"))).toBeUndefined();
    expect(() => statOf(join(folder, "a".repeat(300)))).toThrow("ENAMETOOLONG");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
