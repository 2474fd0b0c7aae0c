import type { Doc } from "./doc.ts";
import type { MarkerUse } from "./marker-use.ts";
import type { Span } from "./span.ts";
import type { Field, Type, TypeId } from "./type.ts";

/** Something that a type reference can name. */
export type Declaration = ClassDeclaration | AliasDeclaration | EnumDeclaration;

interface DeclarationBase {
  readonly id: TypeId;
  /** As written; an instance of a generic carries its arguments: `PageOfCronTab`. */
  readonly name: string;
  readonly doc: Doc;
  /** The decorators of a class, in source order. */
  readonly markers: readonly MarkerUse[];
  /** The name where it is declared. */
  readonly span: Span;
  /** Whether its module exports it; what is not exported cannot be named by generated code. */
  readonly exported: boolean;
  /** How files of the project import it, where it stands in a package from npm: `@kubewright/apimachinery/meta/v1`. */
  readonly specifier?: string;
  /** The deep copy function that its package exports for it, where there is one. */
  readonly copyFunction?: {
    readonly name: string;
    readonly specifier: string;
  };
  /**
   * The generic and its arguments, where this is an instance of one. Every package that uses an instance lists it
   * among its declarations, so that no folder's generated files depend on who uses its generics.
   */
  readonly instanceOf?: {
    readonly name: string;
    readonly args: readonly Type[];
  };
}

/** A class or an interface. */
export interface ClassDeclaration extends DeclarationBase {
  readonly kind: "class";
  /** Every property, inherited ones first, then its own, in source order. */
  readonly fields: readonly Field[];
  /** The classes that it extends, nearest first. */
  readonly bases: readonly TypeId[];
}

/** A type alias. */
export interface AliasDeclaration extends DeclarationBase {
  readonly kind: "alias";
  readonly type: Type;
}

/** A TypeScript enum. */
export interface EnumDeclaration extends DeclarationBase {
  readonly kind: "enum";
  /** The values, in source order. */
  readonly values: readonly (string | number)[];
}
