import { tsImport } from "tsx/esm/api";

/** Builds what the suites start as a user would, once before the first of them. */
// oxlint-disable-next-line import/no-default-export -- what Jest asks of a set-up
export default async function setUp() {
  const load = (path) => tsImport(path, import.meta.url);
  const { buildBundles } = await load("./bundles.ts");
  const { bundles } = await load("../packages/kubewright/test/launcher.ts");
  await buildBundles(bundles);
}
