import type { Doc, ImportedName, Json } from "@kubewright/generator";
import type { MarkerName } from "@kubewright/markers/table";

/** A marker with its arguments, as a decorator or a type form. */
export interface MarkerPlan {
  readonly name: MarkerName;
  readonly args: readonly Json[];
}

/** A type to be printed. */
export type TypePlan =
  | {
      readonly t: "keyword";
      readonly name: "string" | "number" | "boolean" | "object" | "unknown";
    }
  | { readonly t: "name"; readonly name: ImportedName }
  | { readonly t: "literals"; readonly values: readonly (string | number)[] }
  | { readonly t: "list"; readonly item: TypePlan }
  | { readonly t: "map"; readonly value: TypePlan }
  | { readonly t: "form"; readonly marker: MarkerPlan; readonly of: TypePlan }
  | { readonly t: "nullable"; readonly of: TypePlan };

/** A field of a class. */
export interface FieldPlan {
  readonly name: string;
  readonly optional: boolean;
  readonly readonly?: true;
  readonly doc?: Doc;
  readonly markers: readonly MarkerPlan[];
  readonly type: TypePlan;
}

/** A declaration to be printed. */
export type DeclarationPlan =
  | {
      readonly d: "class";
      readonly name: string;
      readonly isKind: boolean;
      /** The class that it extends. */
      readonly base?: ImportedName;
      readonly doc?: Doc;
      readonly markers: readonly MarkerPlan[];
      readonly fields: readonly FieldPlan[];
    }
  | {
      readonly d: "alias";
      readonly name: string;
      readonly doc?: Doc;
      readonly type: TypePlan;
    };

/** What a class says as a version of a kind. */
export interface KindPlan {
  readonly apiVersion: string;
  readonly kind: string;
  /** `Kind` and `PrintColumn`, in the order they stand in. */
  readonly markers: readonly MarkerPlan[];
}

/** A file to be printed, what a declaration names standing before it. */
export interface FilePlan {
  readonly path: string;
  readonly declarations: readonly DeclarationPlan[];
}
