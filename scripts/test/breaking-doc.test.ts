import { ruleTable } from "@kubewright/breaking";

import { breakingPage, counterparts } from "../breaking-doc.ts";

it("the page names rules that there are, and every one of them once", () => {
  const ids = ruleTable.map(({ id }) => id);
  const rows = Array.from(
    breakingPage().matchAll(/^\| `([a-z-]+)` \|.*\|.*\|.*\|$/gm),
    ([, id]) => id,
  );
  expect(rows).toEqual(ids);
  expect(ids).toEqual(
    expect.arrayContaining(Object.values(counterparts).flat()),
  );
});
