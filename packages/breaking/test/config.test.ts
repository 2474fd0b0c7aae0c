import { createCollector, placeAll } from "@kubewright/generator/run";
import { readManifests } from "@kubewright/manifests";

import {
  breakingChanges,
  readBreakingConfig,
  withoutAllowed,
  withoutUnchecked,
} from "../src/index.ts";
import { definition, object } from "./definition-builder.ts";

const string = { type: "string" };
const changes = breakingChanges(
  [definition([{ spec: object({ a: object({ b: string }), ab: string }) }])],
  [definition([{ spec: object({ a: object({}) }) }])],
);

function allow(entries: readonly string[]) {
  const text = `allow:\n${entries.map((entry) => `- { ${entry}, reason: never released }\n`).join("")}`;
  const { report, diagnostics } = createCollector();
  const [manifest] = readManifests({ file: "c.yaml", text }, report);
  const { allow: allowances } = readBreakingConfig(manifest!, report);
  const left = withoutAllowed(changes, allowances, report);
  return {
    left: left.length,
    said: placeAll(diagnostics, {
      text: () => text,
      display: (file) => file,
    }).map(({ id, line }) => `${line} ${id}`),
  };
}

describe("an entry that allows a change", () => {
  it("goes by rule and kind", () => {
    expect(changes).toHaveLength(2);
    expect(allow(["rule: field-removed, kind: CronTab"])).toEqual({
      left: 0,
      said: [],
    });
    expect(
      allow(["rule: field-removed, kind: CronTab.stable.example.com"]).left,
    ).toBe(0);
    expect(allow(["rule: field-removed, kind: Site"])).toEqual({
      left: 2,
      said: ["2 breaking-input/unused-entry"],
    });
    expect(allow(["rule: type-changed, kind: CronTab"]).left).toBe(2);
  });

  it("holds for its path and what is inside, and not for names that begin alike", () => {
    expect(
      allow(["rule: field-removed, kind: CronTab, path: .spec.a"]).left,
    ).toBe(1);
    expect(
      allow(["rule: field-removed, kind: CronTab, path: .spec.ab"]).left,
    ).toBe(1);
    expect(
      allow(["rule: field-removed, kind: CronTab, path: .spec"]).left,
    ).toBe(0);
  });

  it("holds for its version", () => {
    expect(
      allow(["rule: field-removed, kind: CronTab, version: v1"]).left,
    ).toBe(0);
    expect(
      allow(["rule: field-removed, kind: CronTab, version: v2"]).left,
    ).toBe(2);
  });

  it("is reported at its line once it allows nothing any more", () => {
    expect(
      allow([
        "rule: field-removed, kind: CronTab",
        "rule: scope-changed, kind: CronTab",
      ]),
    ).toEqual({ left: 0, said: ["3 breaking-input/unused-entry"] });
  });
});

describe("what is not checked", () => {
  const config = (text: string) => {
    const { report, diagnostics } = createCollector();
    const [manifest] = readManifests({ file: "c.yaml", text }, report);
    const read = readBreakingConfig(manifest!, report);
    return { ...read, said: diagnostics.map(({ id }) => id) };
  };
  const of = (name: string) =>
    breakingChanges(
      [definition([{ name, spec: object({ a: string }) }])],
      [definition([{ name, spec: object({}) }])],
    );

  it("are rules that a project leaves out", () => {
    const { said, ...read } = config("except: [field-removed, filed-removed]");
    expect(said).toEqual(["breaking-input/unknown-rule"]);
    expect(withoutUnchecked(of("v1"), read)).toEqual([]);
    expect(
      withoutUnchecked(of("v1"), config("except: [type-changed]")),
    ).toHaveLength(1);
  });

  it("are versions that promise nothing yet, if it says so", () => {
    const { said, ...read } = config("unstable: [alpha, gamma]");
    expect(said).toEqual(["breaking-input/wrong-form"]);
    const left = (name: string) => withoutUnchecked(of(name), read).length;
    expect(
      ["v1alpha1", "v2alpha3", "v1beta1", "v1", "alpha"].map(left),
    ).toEqual([0, 0, 1, 1, 1]);
    expect(withoutUnchecked(of("v1alpha1"), config("{}"))).toHaveLength(1);
  });
});
