import type { Kind, Model, OutputFile } from "@kubewright/generator";

import { marker } from "../../generator/test/model-builder.ts";
import { crdGen } from "../src/index.ts";
import { kind, modelOf } from "./kind-builder.ts";

/** Generates where the manifest of `standing` stands; gives what was asked for, and what was made. */
function generate(model: Model, standing: string) {
  const asked: string[] = [];
  const said: string[] = [];
  const file: OutputFile = {
    path: standing,
    text: () => {
      throw new Error("A file that stands is not printed.");
    },
  };
  const files = crdGen.generate({
    model,
    packages: model.packages,
    options: {},
    report: ({ id }) => said.push(id),
    standing: (path, kinds: readonly Kind[]) => {
      asked.push(`${path}: ${kinds.map(({ version }) => version).join(" ")}`);
      return path === standing ? file : undefined;
    },
  });
  const made = Array.from(files, (each) => (each === file ? "" : each.path));
  return { asked, said, made };
}

const bases = "config/crd/bases/stable.example.com";
const foo = ["v1", "v2"].map((version) =>
  kind({ kind: "Foo", version, storage: version === "v1" }),
);
const bar = kind({ kind: "Bar" });

test("a manifest that stands for all versions of its kind is not made again", () => {
  const { asked, made } = generate(modelOf(...foo, bar), `${bases}_foos.yaml`);
  expect(asked).toEqual([
    `${bases}_bars.yaml: v1`,
    `${bases}_foos.yaml: v1 v2`,
  ]);
  expect(made).toEqual(["", `${bases}_bars.yaml`]);
});

test("names that two kinds want are told though one's manifest stands", () => {
  const taken = kind({ kind: "Bar", plural: "foos" });
  const { said } = generate(modelOf(...foo, taken), `${bases}_foos.yaml`);
  expect(said).toContain("crd-gen/name-taken");
});

test("where a marker silences a warning all manifests are made, since only they tell whether it does", () => {
  const model = modelOf(...foo, bar);
  const declarations = Object.fromEntries(
    Object.entries(model.declarations).map(([id, each]) => [
      id,
      each.name === "Bar"
        ? { ...each, markers: [...each.markers, marker("Silence", "x", "y")] }
        : each,
    ]),
  );
  const { asked, made } = generate(
    { ...model, declarations },
    `${bases}_foos.yaml`,
  );
  expect(asked).toEqual([]);
  expect(made).toEqual([`${bases}_bars.yaml`, `${bases}_foos.yaml`]);
});
