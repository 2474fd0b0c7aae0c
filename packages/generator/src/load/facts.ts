/**
 * What one source file says, before any name in it is resolved: plain data that depends on the file's text alone, so
 * that it can be kept by the text's hash. Places are offsets into the file.
 */
export interface FileFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Specifiers of `export * from`. */
  readonly stars: readonly string[];
  readonly declarations: Readonly<Record<string, DeclarationFact>>;
  /** Declarations of a name that is declared already: TypeScript would merge them. */
  readonly redeclared: readonly { readonly name: string; readonly at: Range }[];
  readonly constants: Readonly<Record<string, ConstantFact>>;
  readonly functions: readonly FunctionFact[];
  readonly syntaxErrors: readonly {
    readonly at: Range;
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
  readonly at: Range;
}

export interface ExportFact {
  readonly name: string;
  /** The local name, or the name in `from`. */
  readonly local: string;
  readonly from?: string;
}

export interface ConstantFact {
  readonly at: Range;
  readonly value?: ExpressionFact;
  readonly type?: TypeFact;
}

export interface FunctionFact {
  readonly name: string;
  readonly at: Range;
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
  readonly at: Range;
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
    readonly at: Range;
    readonly value?: ExpressionFact;
  }[];
}

/** A member of a class, interface or object type. */
export type MemberFact = PropertyFact | IndexFact | ForeignMemberFact;

export interface PropertyFact {
  readonly kind: "property";
  readonly name: string;
  readonly at: Range;
  readonly doc: DocFact;
  readonly optional: boolean;
  readonly type?: TypeFact;
  readonly decorators: readonly DecoratorFact[];
}

export interface IndexFact {
  readonly kind: "index";
  readonly key: TypeFact;
  readonly value: TypeFact;
  readonly at: Range;
}

/** A member that an API class may not have. */
export interface ForeignMemberFact {
  readonly kind: "foreign";
  readonly what: ForeignMember;
  readonly name: string;
  readonly at: Range;
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
  readonly at: Range;
}

export type TypeFact =
  | { readonly t: "keyword"; readonly name: string; readonly at: Range }
  | {
      readonly t: "literal";
      readonly value: string | number | boolean | null;
      readonly at: Range;
    }
  | {
      readonly t: "name";
      readonly name: string;
      readonly args?: readonly TypeFact[];
      readonly at: Range;
    }
  | { readonly t: "array"; readonly item: TypeFact; readonly at: Range }
  | {
      readonly t: "tuple";
      readonly items: readonly TypeFact[];
      readonly at: Range;
    }
  | {
      readonly t: "object";
      readonly members: readonly MemberFact[];
      readonly at: Range;
    }
  | {
      readonly t: "union";
      readonly of: readonly TypeFact[];
      readonly at: Range;
    }
  | {
      readonly t: "intersection";
      readonly of: readonly TypeFact[];
      readonly at: Range;
    }
  | {
      readonly t: "indexed";
      readonly of: TypeFact;
      readonly index: TypeFact;
      readonly at: Range;
    }
  | { readonly t: "keyof"; readonly of: TypeFact; readonly at: Range }
  | { readonly t: "typeof"; readonly name: string; readonly at: Range }
  | { readonly t: "other"; readonly what: OtherType; readonly at: Range };

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
      readonly at: Range;
    }
  | { readonly e: "name"; readonly name: string; readonly at: Range }
  | {
      readonly e: "property";
      readonly of: ExpressionFact;
      readonly name: string;
      readonly at: Range;
    }
  | {
      readonly e: "element";
      readonly of: ExpressionFact;
      readonly index: ExpressionFact;
      readonly at: Range;
    }
  | {
      readonly e: "object";
      readonly entries: readonly EntryFact[];
      readonly at: Range;
    }
  | {
      readonly e: "array";
      readonly items: readonly ItemFact[];
      readonly at: Range;
    }
  | {
      readonly e: "template";
      readonly parts: readonly (string | ExpressionFact)[];
      readonly at: Range;
    }
  | {
      readonly e: "unary";
      readonly op: string;
      readonly of: ExpressionFact;
      readonly at: Range;
    }
  | {
      readonly e: "binary";
      readonly op: string;
      readonly left: ExpressionFact;
      readonly right: ExpressionFact;
      readonly at: Range;
    }
  | { readonly e: "other"; readonly what: string; readonly at: Range };

/** A property or a spread of an object literal. */
export type EntryFact =
  | { readonly key: string | ExpressionFact; readonly value: ExpressionFact }
  | { readonly spread: ExpressionFact };

export type ItemFact = ExpressionFact | { readonly spread: ExpressionFact };
