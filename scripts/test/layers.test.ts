import { importsIn, layerFaults } from "../layers.ts";

function faultsOf(path: string, ...imports: string[]): readonly string[] {
  return layerFaults([{ path, imports }]);
}

describe("the layers", () => {
  it.each([
    ["packages/crd-gen/src/a.ts", "@kubewright/openapi-gen"],
    ["packages/crd-gen/src/a.ts", "kubewright"],
    ["packages/markers/src/a.ts", "@kubewright/apimachinery/meta/v1"],
    ["packages/generator/src/run/a.ts", "typescript"],
    ["packages/generator/src/run/a.ts", "@kubewright/apimachinery"],
    ["packages/crd-gen/src/a.ts", "../../generator/src/index.ts"],
    ["packages/new/src/a.ts", "@kubewright/generator"],
    ["packages/generator/src/utils/a.ts", "node:fs"],
  ])("forbid %s to import %s", (path, name) => {
    expect(faultsOf(path, name)).toHaveLength(1);
  });

  it.each([
    ["packages/crd-gen/src/a.ts", "@kubewright/generator"],
    ["packages/kubewright/src/a.ts", "@kubewright/crd-gen"],
    ["packages/generator/src/load/a.ts", "typescript"],
    ["packages/generator/src/load/a.ts", "../model/span.ts"],
    ["packages/apimachinery/src/meta/v1/a.ts", "../../scheme.ts"],
  ])("let %s import %s", (path, name) => {
    expect(faultsOf(path, name)).toEqual([]);
  });

  it("see every form of import", () => {
    const text = `
import type { A } from "a";
import {
  B,
} from 'b';
import "c";
export { d } from "d";
const e = await import("e");
/* import "f"; */
`;
    expect(importsIn(text)).toEqual(["a", "b", "c", "d", "e"]);
  });
});
