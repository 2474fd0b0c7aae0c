import type { DefinitionChecks } from "./definition-checks.ts";

/** The global by which the benchmark measures what the checks cost. */
const switchedOff = Symbol.for("kubewright.crd-gen.unchecked");

/** Checks that check nothing, while the benchmark asks for them. */
export function noChecks(): DefinitionChecks | undefined {
  if (!(switchedOff in globalThis)) return undefined;
  const nothing = () => undefined;
  return { check: nothing, checkSize: nothing, finish: nothing };
}
