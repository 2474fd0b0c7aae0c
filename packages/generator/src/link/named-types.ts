import { meant } from "../diagnostics/did-you-mean.ts";
import type { TypeFact } from "../load/facts.ts";
import type { Field, Type } from "../model/type.ts";
import { computedType } from "./computed.ts";
import { declaredType } from "./declarations.ts";
import { fieldsOf, isCircular, literalsOf } from "./declared.ts";
import { mergeObjects } from "./intersections.ts";
import { arityOf, changesLetters, wayAround } from "./library-types.ts";
import { mapType } from "./maps.ts";
import { typeForm } from "./marker-uses.ts";
import { readerProblems } from "./problems.ts";
import { lookup } from "./lookup.ts";
import type { Scope } from "./scope.ts";
import { resolveLiterals } from "./unions.ts";

type NameFact = Extract<TypeFact, { t: "name" }>;

/** A type by its name: a type parameter, a marker's type form, a declaration, or one of TypeScript's own. */
export function namedType(scope: Scope, fact: NameFact): Type | undefined {
  const { link, file } = scope;
  const parameter = scope.types?.get(fact.name);
  if (parameter !== undefined) return { ...parameter, span: fact.at };
  const entity = lookup(link, file, fact.name);
  switch (entity?.kind) {
    case undefined:
      return builtIn(scope, fact);
    case "marker":
      return markedType(scope, fact, entity.name);
    case "declaration":
      return declaredType(scope, fact, entity);
    case "unresolved":
      link.report(readerProblems.moduleNotFound(entity.specifier), entity.at);
      return undefined;
    case "constant":
      return notAType(
        scope,
        fact,
        isClassExpression(entity.fact.value) ? "a class expression" : "a value",
      );
    case "function":
      return notAType(scope, fact, "a function");
    case "module":
    case "markers":
      return notAType(scope, fact, "a module");
  }
}

function isClassExpression(
  value: { readonly e: string; readonly what?: string } | undefined,
): boolean {
  return value?.e === "other" && value.what === "a class expression";
}

function notAType(scope: Scope, fact: NameFact, what: string): undefined {
  scope.link.report(readerProblems.notAType(fact.name, what), fact.at);
  return undefined;
}

function markedType(
  scope: Scope,
  fact: NameFact,
  name: string,
): Type | undefined {
  const form = typeForm(scope, fact, name);
  const type = form && typeWithin(scope, form.of, name);
  if (form === undefined || type === undefined) return undefined;
  if (form.marker === undefined) return type;
  return {
    ...type,
    span: fact.at,
    markers: [form.marker, ...(type.markers ?? [])],
  };
}

/** The type that a type form stands around; an integer or a string is what one of them is about. */
function typeWithin(
  scope: Scope,
  fact: TypeFact,
  name: string,
): Type | undefined {
  return name === "IntOrString" && fact.t === "union"
    ? { kind: "unknown", span: fact.at }
    : scope.link.typeOf(scope, fact);
}

/** The types that TypeScript's library declares. */
function builtIn(scope: Scope, fact: NameFact): Type | undefined {
  if (changesLetters(fact.name)) return computedType(scope, fact);
  const wanted = arityOf(fact.name);
  const args = fact.args ?? [];
  const span = fact.at;
  if (wanted === undefined) return unknownName(scope, fact);
  if (args.length !== wanted) {
    scope.link.report(
      readerProblems.typeArguments(fact.name, wanted, args.length),
      span,
    );
    return undefined;
  }
  if (fact.name === "Record")
    return mapType(scope, { key: args[0]!, value: args[1]! }, span);
  const [of, more] = args as [TypeFact, TypeFact | undefined];
  const type = scope.link.typeOf(scope, of);
  if (type === undefined) return undefined;
  switch (fact.name) {
    case "Array":
    case "ReadonlyArray":
      return { kind: "list", item: type, span };
    case "Readonly":
      return type;
    case "NonNullable":
      return withoutNull(type);
    case "Partial":
    case "Required":
      return changed(scope, fact, type, (fields) =>
        fields.map((field) => ({
          ...field,
          optional: fact.name === "Partial",
        })),
      );
    case "Pick":
    case "Omit":
      return selected(scope, fact, type, more!);
    default:
      return excluded(scope, fact, type, more!);
  }
}

function unknownName(scope: Scope, fact: NameFact): undefined {
  const help = wayAround(fact.name);
  const problem =
    help === undefined
      ? readerProblems.unknownName(fact.name, wayTo(scope, fact.name))
      : readerProblems.unsupportedType(`'${fact.name}'`, help);
  scope.link.report(problem, fact.at);
  return undefined;
}

/** What meta/v1 of apimachinery exports and APIs use most. */
const metaTypes = [
  "Bytes",
  "Condition",
  "Duration",
  "IntOrString",
  "KubernetesObject",
  "LabelSelector",
  "MicroTime",
  "ObjectMeta",
  "Quantity",
  "RawExtension",
  "Time",
  "double",
  "float",
  "int",
  "int32",
  "int64",
];

/** How a name that is not known here could be: by another import, or as another name of the file. */
function wayTo({ link, file }: Scope, name: string): string | undefined {
  if (metaTypes.includes(name))
    return `Write: import type { ${name} } from "@kubewright/apimachinery/meta/v1".`;
  const facts = link.sources.facts(file);
  const imports = facts?.imports ?? [];
  const missing = imports.find(({ local }) => local === name);
  if (missing !== undefined)
    return `'${missing.from}' exports no '${missing.imported}': mend the import, or export it there.`;
  const imported = imports.map(({ local }) => local);
  const declared = Object.keys(facts?.declarations ?? {});
  return meant(name, [...declared, ...imported, ...metaTypes]);
}

function withoutNull(type: Type): Type {
  const { nullable: _, ...rest } = type;
  return rest as Type;
}

type Change = (fields: readonly Field[]) => readonly Field[];

/** An object with the fields of a class, changed; its rules as a whole are kept only where every field is. */
function changed(
  scope: Scope,
  fact: NameFact,
  type: Type,
  change: Change,
): Type | undefined {
  const fields = fieldsOf(scope, type);
  const span = fact.at;
  if (fields === undefined) {
    const text = scope.link.sources.text(scope.file, fact.args![0]!.at);
    const problem = isCircular(scope, type)
      ? readerProblems.circular(text)
      : readerProblems.badBase(text);
    scope.link.report(problem, span);
    return undefined;
  }
  const after = change(fields);
  const whole =
    after.length === fields.length
      ? mergeObjects(scope, [type], span)
      : undefined;
  return {
    kind: "object",
    fields: after,
    span,
    ...(whole?.merged && { merged: whole.merged }),
  };
}

function selected(
  scope: Scope,
  fact: NameFact,
  type: Type,
  keys: TypeFact,
): Type | undefined {
  const names = resolveLiterals(scope, keys);
  if (names === undefined) {
    scope.link.report(
      readerProblems.unresolvedType(
        scope.link.sources.text(scope.file, keys.at),
      ),
      keys.at,
    );
    return undefined;
  }
  const known = fieldsOf(scope, type)?.map(({ name }) => name);
  const text = scope.link.sources.text(scope.file, fact.args![0]!.at);
  const keep = fact.name === "Pick";
  if (keep && known !== undefined) {
    const unknown = names.filter((name) => !known.includes(name));
    for (const name of unknown)
      scope.link.report(
        readerProblems.unknownField(name, text, known),
        keys.at,
      );
    if (unknown.length > 0) return undefined;
  }
  return changed(scope, fact, type, (fields) =>
    fields.filter((field) => names.includes(field.name) === keep),
  );
}

/** `Exclude` and `Extract` of unions of literals. */
function excluded(
  scope: Scope,
  fact: NameFact,
  type: Type,
  of: TypeFact,
): Type | undefined {
  const values = literalsOf(scope, type);
  const other = scope.link.typeOf(scope, of);
  const chosen = other && literalsOf(scope, other);
  const span = fact.at;
  if (values === undefined || chosen === undefined) {
    scope.link.report(
      readerProblems.unresolvedType(
        scope.link.sources.text(scope.file, fact.at),
      ),
      span,
    );
    return undefined;
  }
  const keep = fact.name === "Extract";
  return {
    kind: "literals",
    values: values.filter((value) => chosen.includes(value) === keep),
    span,
  };
}
