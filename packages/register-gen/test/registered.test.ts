import { Scheme } from "@kubewright/apimachinery";
import {
  addToScheme,
  cronTabKind,
  cronTabListKind,
  groupVersion,
  isCronTab,
  isCronTabList,
  newCronTab,
} from "../../../fixtures/crontab/apis/stable/v1/zz_generated.register.ts";

const nightly = newCronTab({
  metadata: { name: "nightly" },
  spec: { schedule: "0 3 * * *", image: "busybox" },
});

const list = {
  apiVersion: "stable.example.com/v1",
  kind: "CronTabList",
  metadata: {},
  items: [nightly],
};

describe("the generated code of the crontab fixture", () => {
  it("tells the objects of a kind from its lists and from others", () => {
    const values = [nightly, list, { ...nightly, kind: "Job" }, null, "a"];
    expect(values.map(isCronTab)).toEqual([true, false, false, false, false]);
    expect(values.map(isCronTabList)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("makes objects that say their kind first", () => {
    expect(Object.entries(nightly).slice(0, 2)).toEqual([
      ["apiVersion", "stable.example.com/v1"],
      ["kind", "CronTab"],
    ]);
  });

  it("makes kinds and lists known to a scheme, as often as it is called", () => {
    const scheme = addToScheme(addToScheme(new Scheme()));
    expect(scheme.allKnownKinds()).toContainEqual(cronTabKind);
    expect(scheme.recognizes(cronTabListKind)).toBe(true);
    expect(cronTabKind).toMatchObject(groupVersion);
    expect(scheme.deepCopy(nightly)).toEqual(nightly);
    expect(scheme.deepCopy(nightly).spec).not.toBe(nightly.spec);
  });
});
