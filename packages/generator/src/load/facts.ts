import type { Span } from "../model/span.ts";

/**
 * What one source file says, before any name in it is resolved: plain data that depends on the file's text and name
 * alone, so that it can be kept by these.
 */
export interface FileFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Specifiers of `export * from`. */
  readonly stars: readonly string[];
  readonly declarations: Readonly<Record<string, DeclarationFact>>;
  /** Declarations of a name that is declared already: TypeScript would merge them. */
  readonly redeclared: readonly { readonly name: string; readonly at: Span }[];
  readonly constants: Readonly<Record<string, ConstantFact>>;
  readonly functions: readonly FunctionFact[];
  readonly syntaxErrors: readonly {
    readonly at: Span;
    readonly text: string;
  }[];
  /** Where comments stand, in order; absent where that was not noted. */
  readonly comments?: readonly Range[];
}

/** Start and end offsets. */
export type Range = readonly [start: number, end: number];

export interface ImportFact {
  readonly local: string;
  /** The exported name; `*` for the whole module. */
  readonly imported: string;
  readonly from: string;
  readonly typeOnly: boolean;
  readonly at: Span;
}

export interface ExportFact {
  readonly name: string;
  /** The local name, or the name in `from`. */
  readonly local: string;
  readonly from?: string;
}

export interface ConstantFact {
  readonly at: Span;
  readonly value?: ExpressionFact;
  readonly type?: TypeFact;
}

export interface FunctionFact {
  readonly name: string;
  readonly at: Span;
  readonly parameters: number;
  readonly firstParameter?: TypeFact;
}

export interface DocFact {
  readonly text: string;
  readonly deprecated?: string;
}

export type DeclarationFact = ClassFact | InterfaceFact | AliasFact | EnumFact;

interface NamedFact {
  readonly name: string;
  readonly at: Span;
  readonly doc: DocFact;
  readonly parameters: readonly TypeParameterFact[];
}

export interface TypeParameterFact {
  readonly name: string;
  readonly fallback?: TypeFact;
}

export interface ClassFact extends NamedFact {
  readonly kind: "class";
  readonly base?: TypeFact;
  readonly decorators: readonly DecoratorFact[];
  readonly members: readonly MemberFact[];
}

export interface InterfaceFact extends NamedFact {
  readonly kind: "interface";
  readonly bases: readonly TypeFact[];
  readonly members: readonly MemberFact[];
}

export interface AliasFact extends NamedFact {
  readonly kind: "alias";
  readonly type: TypeFact;
}

export interface EnumFact extends NamedFact {
  readonly kind: "enum";
  readonly members: readonly {
    readonly name: string;
    readonly at: Span;
    readonly value?: ExpressionFact;
  }[];
}

/** A member of a class, interface or object type. */
export type MemberFact = PropertyFact | IndexFact | ForeignMemberFact;

export interface PropertyFact {
  readonly kind: "property";
  readonly name: string;
  readonly at: Span;
  readonly doc: DocFact;
  readonly optional: boolean;
  readonly type?: TypeFact;
  readonly decorators: readonly DecoratorFact[];
}

export interface IndexFact {
  readonly kind: "index";
  readonly key: TypeFact;
  readonly value: TypeFact;
  readonly at: Span;
}

/** A member that an API class may not have. */
export interface ForeignMemberFact {
  readonly kind: "foreign";
  readonly what: ForeignMember;
  readonly name: string;
  readonly at: Span;
  /** The initialiser's text, for the way out. */
  readonly text?: string;
}

export type ForeignMember =
  | "abstract member"
  | "accessor"
  | "computed name"
  | "constructor"
  | "declare member"
  | "initialiser"
  | "method"
  | "numeric name"
  | "private name"
  | "static block"
  | "static member";

export interface DecoratorFact {
  /** `Kind`, or `markers.Kind` for a namespace import; "" for an expression of another form. */
  readonly name: string;
  /** Absent where the decorator is not called. */
  readonly args?: readonly ExpressionFact[];
  readonly at: Span;
}

export type TypeFact =
  | { readonly t: "keyword"; readonly name: string; readonly at: Span }
  | {
      readonly t: "literal";
      readonly value: string | number | boolean | null;
      readonly at: Span;
    }
  | {
      readonly t: "name";
      readonly name: string;
      readonly args?: readonly TypeFact[];
      readonly at: Span;
    }
  | { readonly t: "array"; readonly item: TypeFact; readonly at: Span }
  | {
      readonly t: "tuple";
      readonly items: readonly TypeFact[];
      readonly at: Span;
    }
  | {
      readonly t: "object";
      readonly members: readonly MemberFact[];
      readonly at: Span;
    }
  | {
      readonly t: "union";
      readonly of: readonly TypeFact[];
      readonly at: Span;
    }
  | {
      readonly t: "intersection";
      readonly of: readonly TypeFact[];
      readonly at: Span;
    }
  | {
      readonly t: "indexed";
      readonly of: TypeFact;
      readonly index: TypeFact;
      readonly at: Span;
    }
  | { readonly t: "keyof"; readonly of: TypeFact; readonly at: Span }
  | { readonly t: "typeof"; readonly name: string; readonly at: Span }
  | { readonly t: "other"; readonly what: OtherType; readonly at: Span };

/** `computed` types are put to the checker; the rest is not JSON. */
export type OtherType =
  | "computed"
  | "function"
  | "constructor"
  | "this"
  | "import"
  | "predicate"
  | "unique symbol";

export type ExpressionFact =
  | {
      readonly e: "literal";
      readonly value: string | number | boolean | null;
      readonly at: Span;
    }
  | { readonly e: "name"; readonly name: string; readonly at: Span }
  | {
      readonly e: "property";
      readonly of: ExpressionFact;
      readonly name: string;
      readonly at: Span;
    }
  | {
      readonly e: "element";
      readonly of: ExpressionFact;
      readonly index: ExpressionFact;
      readonly at: Span;
    }
  | {
      readonly e: "object";
      readonly entries: readonly EntryFact[];
      readonly at: Span;
    }
  | {
      readonly e: "array";
      readonly items: readonly ItemFact[];
      readonly at: Span;
    }
  | {
      readonly e: "template";
      readonly parts: readonly (string | ExpressionFact)[];
      readonly at: Span;
    }
  | {
      readonly e: "unary";
      readonly op: string;
      readonly of: ExpressionFact;
      readonly at: Span;
    }
  | {
      readonly e: "binary";
      readonly op: string;
      readonly left: ExpressionFact;
      readonly right: ExpressionFact;
      readonly at: Span;
    }
  | { readonly e: "other"; readonly what: string; readonly at: Span };

/** A property or a spread of an object literal. */
export type EntryFact =
  | { readonly key: string | ExpressionFact; readonly value: ExpressionFact }
  | { readonly spread: ExpressionFact };

export type ItemFact = ExpressionFact | { readonly spread: ExpressionFact };
