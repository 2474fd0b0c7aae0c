import type { MarkerSpec } from "./marker-spec.ts";
import { argumentsOf, oneOf, string } from "./shape.ts";
import { warningIds } from "./warnings.ts";

/** The marker that speaks to the generators, and not about the schema. */
export const silenceMarkers = [
  {
    name: "Silence",
    upstream: [],
    targets: ["class", "member", "type"],
    args: argumentsOf(
      { name: "warning", shape: oneOf(...warningIds) },
      { name: "reason", shape: string },
    ),
    repeatable: true,
    sets: "nothing",
    doc: "Keeps a warning from being given here, and says why it does no harm: on a field for the field, on a class for the class and its own fields. A silence that silences nothing is a warning itself.",
    example: `@Silence("crd-gen/float-enum", "Clients only ever send these three.")
factor?: 0.5 | 1 | 1.5;

export type Token = Silence<Validate<string, { pattern: "[a-z]" }>, "crd-gen/unanchored-pattern", "One letter is enough.">;`,
  },
] as const satisfies readonly MarkerSpec[];
