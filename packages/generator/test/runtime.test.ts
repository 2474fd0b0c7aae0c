import * as codegen from "@kubewright/apimachinery/codegen/v1";
import * as machinery from "@kubewright/apimachinery";
import { readFileSync } from "node:fs";
import { runtimeNames } from "../src/emit/runtime.ts";

const values: Readonly<Record<string, object>> = {
  "@kubewright/apimachinery": machinery,
  "@kubewright/apimachinery/codegen/v1": codegen,
};

it.each(Object.values(runtimeNames))("the runtime exports $name", (row) => {
  if (!("type" in row)) {
    expect(Object.keys(values[row.specifier] ?? {})).toContain(row.name);
    return;
  }
  const folder = row.specifier.replace("@kubewright/apimachinery", "");
  const index = new URL(
    `../../apimachinery/src${folder}/index.ts`,
    import.meta.url,
  );
  const lists = readFileSync(index, "utf8").matchAll(/\{([^}]*)\}/g);
  const names = [...lists].flatMap(([, list]) => list?.split(/[\s,]+/) ?? []);
  expect(names).toContain(row.name);
});
