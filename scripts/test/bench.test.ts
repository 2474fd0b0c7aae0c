import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goFiles } from "../bench/go-project.ts";
import { fieldCount, planApi } from "../bench/kinds.ts";
import { between, measure } from "../bench/measure.ts";
import { readOptions } from "../bench/options.ts";
import { installToolkit, repository, writeProject } from "../bench/projects.ts";
import { isOver, ratioRow, table } from "../bench/report.ts";
import { median, spread } from "../bench/statistics.ts";
import { typescriptFiles } from "../bench/typescript-project.ts";

describe("statistics", () => {
  it("takes the middle sample, or the mean of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(() => median([])).toThrow("No median");
  });

  it("tells how wide the middle half of the samples is", () => {
    expect(spread([10, 10, 10, 10, 90])).toBe(0);
    expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.2);
  });
});

describe("the report", () => {
  const samples = new Map([
    ["cold 100", [100, 120, 110]],
    ["go a", [500]],
    ["go b", [600]],
  ]);
  const row = (most: number) =>
    ratioRow(samples, {
      step: "cold 100",
      peers: ["go a", "go b"],
      limit: { most },
    });

  it("holds the median against the sum of its peers' medians", () => {
    expect(row(0.1)?.ratio).toBeCloseTo(0.1);
  });

  it("says which side of its limit a ratio is on", () => {
    const [over, within] = [row(0.09), row(0.2)];
    if (!over || !within) throw new Error("Both were measured.");
    expect(isOver(over)).toBe(true);
    expect(isOver(within)).toBe(false);
    expect(isOver({ ...over, limit: { least: 0.05 } })).toBe(false);
    expect(table([over, within])).toMatch(/<= 0\.09 +over\n.*<= 0\.2 +PASS$/);
  });

  it("has no ratio where a peer was not measured, and no line for an unmeasured step", () => {
    const alone = ratioRow(samples, { step: "cold 100", peers: ["absent"] });
    expect(alone).toEqual({ what: "cold 100", value: "110 ms" });
    expect(ratioRow(samples, { step: "absent" })).toBeUndefined();
  });
});

it("runs short steps before each of the long ones, or once where there are none", () => {
  const step = (name: string) => ({
    name,
    command: { file: "", args: [], cwd: "" },
  });
  const short = [step("a"), step("b")];
  const order = between(short, [step("x"), step("y")]);
  expect(order.map(({ name }) => name).join("")).toBe("abxaby");
  expect(between(short, [])).toEqual(short);
});

it("measures every step once a round and fails loudly when one fails", () => {
  const step = (name: string, code: string) => ({
    name,
    command: { file: process.execPath, args: ["-e", code], cwd: repository },
  });
  const samples = measure([step("a", "0"), step("b", "0")], 2);
  expect([...samples.values()].map((list) => list.length)).toEqual([2, 2]);
  const failing = step("c", "console.error('why'); process.exit(3)");
  expect(() => measure([failing], 1)).toThrow(/exited with 3:\nwhy/);
});

it("refuses options that it does not know", () => {
  expect(readOptions(["--kinds", "ten"])).toMatch("--kinds");
  expect(readOptions(["--only", "everything"])).toMatch("--only");
  expect(readOptions(["--run", "3"])).toMatch("--run");
  expect(readOptions(["--kinds", "10", "--only", "cold,go"])).toMatchObject({
    kinds: [10],
    only: new Set(["cold", "go"]),
  });
});

describe("the plan of a project", () => {
  it("is the same each time", () => {
    expect(planApi(30)).toEqual(planApi(30));
  });

  it("starts with the same kinds whatever its size", () => {
    expect(planApi(40).groups.slice(0, 2)).toEqual(planApi(20).groups);
  });

  it("has about sixty fields a kind, and names no kind twice", () => {
    const kinds = planApi(100).groups.flatMap(({ kinds }) => kinds);
    const fields = kinds.reduce((sum, kind) => sum + fieldCount(kind), 0);
    expect(fields / kinds.length).toBeGreaterThan(55);
    expect(fields / kinds.length).toBeLessThan(65);
    expect(new Set(kinds.map(({ plural }) => plural)).size).toBe(100);
  });

  it("has the same fields in both languages", () => {
    const plan = planApi(10);
    const fields = (files: ReadonlyMap<string, string>, field: RegExp) =>
      [...files.values()].join("\n").match(field)?.length;
    const typescript = typescriptFiles(plan, { decorated: true });
    // `apiVersion` and `kind` of the ten roots are one embedded TypeMeta in Go.
    expect(fields(typescript, /^ {2}(readonly )?\w+[!?]: /gm)).toBe(
      (fields(goFiles(plan), /`json:"/g) ?? 0) + 10,
    );
  });
});

it.each([true, false])(
  "the sources in TypeScript type-check (decorated: %s)",
  (decorated) => {
    const folder = mkdtempSync(join(tmpdir(), "kubewright-bench-test-"));
    try {
      const options = { decorated, fromSource: true };
      writeProject(folder, typescriptFiles(planApi(10), options));
      installToolkit(folder);
      const tsc = join(repository, "node_modules/typescript7/bin/tsc");
      const check = spawnSync(process.execPath, [tsc, "-p", folder], {
        encoding: "utf8",
      });
      expect(check.stdout).toBe("");
      expect(check.status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
