import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createCollector } from "@kubewright/generator/run";
import { readManifests, validateManifests } from "@kubewright/manifests";
import { builtinKinds } from "../src/validate/builtin-kinds.ts";

const file = join(import.meta.dirname, "builtin-objects.yaml");

function check(text: string) {
  const { report, diagnostics } = createCollector();
  const counts = validateManifests(readManifests({ file, text }, report), {
    source: builtinKinds,
    ignoreUnknown: false,
    report,
  });
  return {
    ...counts,
    said: diagnostics.map(({ message, help }) => `${message} ${help}`),
  };
}

it("objects of built-in kinds that a server takes are valid", () => {
  expect(check(readFileSync(file, "utf8"))).toMatchObject({
    objects: 18,
    invalid: 0,
    said: [],
  });
});

it("every kind that has objects of its own is known", () => {
  const names = builtinKinds.kinds.map(
    ({ apiVersion, kind }) => `${apiVersion} ${kind}`,
  );
  expect(names).toEqual(
    expect.arrayContaining([
      "v1 Pod",
      "apps/v1 Deployment",
      "autoscaling/v2 HorizontalPodAutoscaler",
      "rbac.authorization.k8s.io/v1 ClusterRole",
      "resource.k8s.io/v1 ResourceSlice",
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

it("words that YAML does not read as text are told as such", () => {
  const labels =
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, labels: { debug: on } }\n";
  expect(check(labels).said).toEqual([
    expect.stringContaining("YAML reads a bare 'on' as true"),
  ]);
  const data =
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { x: no }\n";
  expect(check(data).said).toEqual([
    expect.stringContaining(
      "'data.x' has to be of type string, and is of type boolean. YAML reads a bare 'no' as false",
    ),
  ]);
});
