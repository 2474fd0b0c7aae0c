import { createCollector, placeAll } from "@kubewright/generator/run";
import { readManifests } from "@kubewright/manifests";

import {
  breakingChanges,
  readBreakingConfig,
  withoutAllowed,
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
