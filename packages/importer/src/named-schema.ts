import type { ImportedName } from "@kubewright/generator";

import type { KindPlan } from "./plan/plan.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A schema that becomes one exported class or type alias; what is nested in it without a name gets names after it. */
export interface NamedSchema {
  /** What references call it, such as `#/components/schemas/io.k8s.api.apps.v1.Deployment`; unique. */
  readonly id: string;
  /** The name in TypeScript. */
  readonly name: string;
  /** The file that declares it, relative to the root. */
  readonly file: string;
  readonly schema: SchemaNode;
  /** What makes it a kind. */
  readonly kind?: KindPlan;
}

/** What schemas may name without declaring it. */
export interface SchemaOptions {
  /** What a reference means that no schema has as its id. */
  readonly external?: (reference: string) => ImportedName | undefined;
}
