import type { Definition } from "@kubewright/apiextensions";

/** A step from a value to one inside of it. */
export type Step =
  | { readonly to: "field"; readonly name: string }
  | { readonly to: "item" }
  | { readonly to: "value" };

/** What a change is about. */
export interface Place {
  readonly group: string;
  /** As it is called now, or was if it is gone. */
  readonly kind: string;
  readonly version?: string;
  /** From the root of an object to the value; absent where the change is not about the schema. */
  readonly path?: readonly Step[];
  /** Whether what is below `.status` is written through a subresource only, by controllers. */
  readonly statusApart?: boolean;
  /** The schema's keyword, or the option of `@Kind` (`subresources/scale`), that the change is about. */
  readonly keyword?: string;
}

/** A path as users write it: `.spec.hosts[*].name`; `[*]` stands for any item, and for any value of a map. */
export function pathText(path: readonly Step[]): string {
  return path.map(stepText).join("");
}

function stepText(step: Step): string {
  if (step.to !== "field") return "[*]";
  return /^[A-Za-z_$][\w$-]*$/.test(step.name)
    ? `.${step.name}`
    : `[${JSON.stringify(step.name)}]`;
}

/** A place in words: `Field '.spec.hosts' of CronTab v1`. */
export function inWords(place: Place): string {
  const { kind, version, path = [] } = place;
  const of = version === undefined ? `Kind '${kind}'` : `${kind} ${version}`;
  const last = path.at(-1);
  if (last === undefined) return of;
  const nouns = { field: "Field", item: "Item", value: "Value" } as const;
  return `${nouns[last.to]} '${pathText(path)}' of ${of}`;
}

/** Whether only controllers write the value, so that no manifest has it. */
export function isStatus({ path, statusApart }: Place): boolean {
  const first = path?.[0];
  return (
    statusApart === true && first?.to === "field" && first.name === "status"
  );
}

/** The place of a value one step further in. */
export function inside(place: Place, step: Step): Place {
  return { ...place, path: [...(place.path ?? []), step] };
}

/** The place of a definition as a whole. */
export function placeOf({ spec }: Definition): Place {
  return { group: spec.group ?? "", kind: spec.names.kind ?? "" };
}
