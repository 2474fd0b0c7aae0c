import type { Report } from "../diagnostics/problem.ts";
import type { ComputedType } from "../load/computed-type.ts";
import type {
  ConstantFact,
  DeclarationFact,
  EnumFact,
  FileFacts,
  FunctionFact,
  PropertyFact,
  TypeFact,
} from "../load/facts.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Span } from "../model/span.ts";
import type { Field, Type, TypeId } from "../model/type.ts";

/** What an import specifier leads to. */
export type Resolved =
  | {
      readonly kind: "file";
      readonly file: string;
      /** The package's name, for a file outside of the project. */ readonly owner?: string;
    }
  | { readonly kind: "markers" };

/** The sources as the linker sees them; files are named by their absolute paths. */
export interface Sources {
  facts(file: string): FileFacts | undefined;
  resolve(from: string, specifier: string): Resolved | undefined;
  /** A path for people and for the model: relative to the root where it is below it. */
  display(file: string): string;
  /** A path that is the same on every machine. */
  key(file: string): string;
  /** The package from npm that a file belongs to; nothing for the project's own. */
  owner(file: string): string | undefined;
  /** Asks the compiler's type checker for a type that syntax alone does not say. */
  computed(file: string, at: Span): ComputedType | undefined;
  text(file: string, at: Span): string;
  readonly emitDecoratorMetadata: boolean;
}

/** The state of linking one project: declarations are made at most once, on demand. */
export interface Link {
  readonly sources: Sources;
  readonly report: Report;
  /** Makes a type of the model from one as written (types.ts); here because its parts call it in turn. */
  readonly typeOf: (scope: Scope, fact: TypeFact) => Type | undefined;
  /** Makes a field from one as written (fields.ts). */
  readonly fieldOf: (scope: Scope, fact: PropertyFact) => Field | undefined;
  /** Takes note of a declaration (declarations.ts). */
  readonly declare: (
    scope: Scope,
    file: string,
    fact: DeclarationFact,
  ) => TypeId;
  /** The ids of declarations that were named. */
  readonly ids: Map<DeclarationFact, TypeId>;
  readonly declarations: Map<TypeId, Declaration>;
  /** Declarations that were named and are not made yet. */
  readonly pending: Map<TypeId, () => Declaration>;
  /** Those that are being made. */
  readonly making: Set<TypeId>;
  /** The places of the types that the checker is asked for, and whose fields may ask for them again. */
  readonly computing: Set<string>;
  /** The members of the enums that were asked for. */
  readonly enums: Map<EnumFact, Readonly<Record<string, string | number>>>;
  /** Where each declaration's file is, and its name there. */
  readonly homes: Map<TypeId, { readonly file: string; readonly name: string }>;
  /** The specifiers by which the folders' own files reach modules of packages, with a file that uses each. */
  readonly specifiers: Map<string, string>;
}

/** A place in a file from which names are looked up. */
export interface Scope {
  readonly link: Link;
  readonly file: string;
  /** The type arguments, inside a generic. */
  readonly types?: ReadonlyMap<string, Type>;
  /** Names that stand for values here alone: the members of an enum, inside of it. */
  readonly locals?: Readonly<Record<string, string | number>>;
  /** How many generics deep. */
  readonly depth?: number;
}

/** What a name stands for. */
export type Entity =
  | {
      readonly kind: "declaration";
      readonly file: string;
      readonly fact: DeclarationFact;
    }
  | {
      readonly kind: "constant";
      readonly file: string;
      readonly fact: ConstantFact;
    }
  | {
      readonly kind: "function";
      readonly file: string;
      readonly fact: FunctionFact;
    }
  | { readonly kind: "marker"; readonly name: string }
  | { readonly kind: "module"; readonly file: string }
  | { readonly kind: "markers" }
  | {
      readonly kind: "unresolved";
      readonly specifier: string;
      readonly at: Span;
      readonly file: string;
    };
