import { compileErrors } from "./well-formed.ts";

const file = (text: string) => ({ "zz_generated.a.ts": text });

it.each([
  ["types", "export const a: string = 1;", "not assignable to type 'string'"],
  ["names", 'import { a } from "./b.ts";\nexport { a };', "Cannot find module"],
  [
    "runtime names",
    'import { nothing } from "@kubewright/apimachinery/codegen/v1";\nnothing();',
    "no exported member 'nothing'",
  ],
  ["unused names", "const a = 1;\nexport {};", "declared but its value"],
  ["syntax", "export const a = ;", "Expression expected"],
  [
    "declarations that need inference",
    "export const a = Math.random();",
    "--isolatedDeclarations",
  ],
])("tells wrong %s in generated files", (_, text, message) => {
  expect(compileErrors(file(text)).join("\n")).toContain(message);
});

it("leaves the inference of what users export to them", () => {
  const text = "export const a = Math.random();";
  expect(compileErrors({ "a.ts": text })).toEqual([]);
});
