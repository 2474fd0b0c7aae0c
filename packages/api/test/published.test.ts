import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { buildApi } from "../../../scripts/build-api.ts";
import { compileErrors } from "../../generator/test/well-formed.ts";

const folder = join(import.meta.dirname, "..");
const out = mkdtempSync(join(import.meta.dirname, ".published-"));

beforeAll(() => buildApi(folder, out), 60_000);
afterAll(() => rmSync(out, { recursive: true }));

const files = () =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".js"),
  );
const read = (path: string) => readFileSync(join(out, path), "utf8");

/** The modules that a text imports. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bfrom\s*"([^"]+)"/g)].map(([, name = ""]) => name);
}

it("no module has decorators, or imports what they need", () => {
  expect(files().length).toBeGreaterThan(60);
  for (const path of files()) {
    expect(read(path)).not.toMatch(/__decorate|reflect-metadata|@\w+\(/);
    expect(importsOf(read(path))).not.toContain("@kubewright/markers");
  }
});

it("a group version's module imports no other group version", () => {
  for (const path of files().filter((each) => each.endsWith("index.js")))
    expect(importsOf(read(path))).toEqual([
      "@kubewright/apimachinery/codegen/v1",
    ]);
});

it("has the classes by their names, and what was registered", async () => {
  const module = (await import(join(out, "apps/v1/index.js"))) as Record<
    string,
    (value: object) => unknown
  >;
  expect(module["Deployment"]?.name).toBe("Deployment");
  const deployment = { apiVersion: "apps/v1", kind: "Deployment" };
  expect(module["isDeployment"]?.(deployment)).toBe(true);
  expect(module["isStatefulSet"]?.(deployment)).toBe(false);
});

it("copies across group versions", async () => {
  const { deepCopyDeployment } = (await import(
    join(out, "apps/v1/deepcopy.js")
  )) as { deepCopyDeployment(value: object): object };
  const deployment = {
    spec: { template: { spec: { containers: [{ name: "a", later: [1] }] } } },
  };
  const copy = deepCopyDeployment(deployment) as typeof deployment;
  expect(copy).toEqual(deployment);
  expect(copy.spec.template.spec.containers[0]).not.toBe(
    deployment.spec.template.spec.containers[0],
  );
});

it("declares what a user writes, without markers", () => {
  const declared = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts"))
    .map(read)
    .join("");
  expect(declared).not.toMatch(/@kubewright\/markers|OpenEnum|Schemaless</);
  const text = `
    import type { Container, Pod, Protocol } from "${join(out, "core/v1/index.js")}";
    import type { SeccompProfile, SeccompProfileUnion } from "${join(out, "core/v1/index.js")}";
    import { deepCopyPod } from "${join(out, "core/v1/deepcopy.js")}";
    export const protocol: Protocol = "TCP";
    // @ts-expect-error
    export const other: Protocol = "TCPP";
    export const file = (profile: SeccompProfileUnion): string =>
      profile.type === "Localhost" ? profile.localhostProfile : "none";
    export const plain: SeccompProfile = { type: "RuntimeDefault" } satisfies SeccompProfileUnion;
    // @ts-expect-error
    export const both: SeccompProfileUnion = { type: "Unconfined", localhostProfile: "a" };
    export const name = (pod: Pod): Container | undefined =>
      deepCopyPod(pod).spec?.containers[0];
  `;
  expect(compileErrors({ "user.ts": text })).toEqual([]);
});
