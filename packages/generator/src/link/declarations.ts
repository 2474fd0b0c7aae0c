import type { DeclarationFact, TypeFact } from "../load/facts.ts";
import type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
} from "../model/declaration.ts";
import type { Type, TypeId } from "../model/type.ts";
import { computedType } from "./computed.ts";
import { inheritedFields } from "./bases.ts";
import { docOf, fieldsOfMembers } from "./fields.ts";
import { enumValues } from "./evaluate.ts";
import { instanceName, typeKey } from "./instance-names.ts";
import { classMarkers } from "./marker-uses.ts";
import { readerProblems } from "./problems.ts";
import { copyFunctionIn, specifierOf } from "./package-exports.ts";
import type { Entity, Link, Scope } from "./scope.ts";

type NameFact = Extract<TypeFact, { t: "name" }>;
type Declared = Extract<Entity, { kind: "declaration" }>;

const maxGenericDepth = 20;

/** A reference to a declaration by its name, or what a generic alias makes of its arguments. */
export function declaredType(
  scope: Scope,
  fact: NameFact,
  { file, fact: declared }: Declared,
): Type | undefined {
  const span = fact.at;
  const args = typeArguments(scope, fact, declared);
  if (args === undefined) return undefined;
  if (args.length === 0)
    return { kind: "ref", to: declare(scope, file, declared), span };
  const depth = (scope.depth ?? 0) + 1;
  if (depth > maxGenericDepth) {
    scope.link.report(
      readerProblems.tooDeep(`The generic '${fact.name}'`),
      span,
    );
    return undefined;
  }
  const types = new Map(
    declared.parameters.map(({ name }, index) => [name, args[index]!]),
  );
  const inner: Scope = { link: scope.link, file, types, depth };
  // Inside of the alias its parameters are open; at this place they are not.
  if (declared.kind === "alias" && isComputed(declared.type))
    return computedType(scope, fact);
  if (declared.kind === "alias" && !namesAnObject(declared.type)) {
    const type = scope.link.typeOf(inner, declared.type);
    return type && { ...type, span };
  }
  return { kind: "ref", to: instantiate(inner, declared, args), span };
}

function isComputed(fact: TypeFact): boolean {
  return fact.t === "other" && fact.what === "computed";
}

/** Whether a generic alias makes an object type, which is worth a declaration of its own. */
function namesAnObject(fact: TypeFact): boolean {
  switch (fact.t) {
    case "object":
      return fact.members.every((member) => member.kind !== "index");
    case "intersection":
      return true;
    default:
      return (
        fact.t === "name" &&
        ["Pick", "Omit", "Partial", "Required"].includes(fact.name)
      );
  }
}

function typeArguments(
  scope: Scope,
  fact: NameFact,
  declared: DeclarationFact,
): readonly Type[] | undefined {
  const given = fact.args ?? [];
  const { parameters, name } = declared;
  const required =
    parameters.findLastIndex(({ fallback }) => fallback === undefined) + 1;
  if (given.length < required || given.length > parameters.length) {
    scope.link.report(
      readerProblems.typeArguments(name, parameters.length, given.length),
      fact.at,
    );
    return undefined;
  }
  const types = parameters.map(({ fallback }, index) =>
    scope.link.typeOf(scope, given[index] ?? fallback!),
  );
  return types.every((type) => type !== undefined) ? types : undefined;
}

/** Takes note of a declaration to be made, and returns its id. */
export function declare(
  scope: Scope,
  file: string,
  fact: DeclarationFact,
): TypeId {
  const { link } = scope;
  const known = link.ids.get(fact);
  if (known !== undefined) return known;
  const id = `${link.sources.key(file)}#${fact.name}`;
  link.ids.set(fact, id);
  if (!isKnown(link, id)) {
    link.homes.set(id, { file, name: fact.name });
    link.pending.set(id, () => make({ link, file }, id, fact));
  }
  return id;
}

function instantiate(
  inner: Scope,
  fact: DeclarationFact,
  args: readonly Type[],
): TypeId {
  const { link, file } = inner;
  const key = `${link.sources.key(file)}#${fact.name}`;
  const id = `${key}<${args.map(typeKey).join(",")}>`;
  if (isKnown(link, id)) return id;
  const name = instanceName(link, fact.name, args);
  link.homes.set(id, { file, name });
  link.pending.set(id, () => ({
    ...make(inner, id, fact),
    name,
    instanceOf: { name: fact.name, args },
  }));
  return id;
}

function isKnown(link: Link, id: TypeId): boolean {
  return link.declarations.has(id) || link.pending.has(id);
}

function make(scope: Scope, id: TypeId, fact: DeclarationFact): Declaration {
  switch (fact.kind) {
    case "class":
    case "interface":
      return makeClass(scope, id, fact);
    case "alias":
      return makeAlias(scope, id, fact);
    case "enum":
      return {
        ...base(scope, id, fact),
        kind: "enum",
        values: Object.values(enumValues(scope, fact)),
      } satisfies EnumDeclaration;
  }
}

function base(scope: Scope, id: TypeId, fact: DeclarationFact) {
  const specifier = specifierOf(scope, fact.name);
  const copyFunction =
    specifier === undefined
      ? undefined
      : copyFunctionIn(scope, specifier, fact.name);
  return {
    id,
    name: fact.name,
    doc: docOf(fact.doc),
    markers: fact.kind === "class" ? classMarkers(scope, fact.decorators) : [],
    span: fact.at,
    exported: isExported(scope, fact.name),
    ...(specifier !== undefined && { specifier }),
    ...(copyFunction && { copyFunction }),
  };
}

function isExported(scope: Scope, name: string): boolean {
  const facts = scope.link.sources.facts(scope.file);
  return (
    facts?.exports.some(
      (entry) => entry.from === undefined && entry.local === name,
    ) ?? false
  );
}

type ClassFact = Extract<DeclarationFact, { kind: "class" | "interface" }>;

function makeClass(
  scope: Scope,
  id: TypeId,
  fact: ClassFact,
): ClassDeclaration {
  const { link, file } = scope;
  if (fact.kind === "class" && /\.d\.[cm]?ts$/.test(file)) {
    const owner = link.sources.owner(file) ?? link.sources.display(file);
    link.report(
      readerProblems.classFromDeclarationFile(fact.name, owner),
      fact.at,
    );
  }
  const own = fieldsOfMembers(scope, fact.members);
  const { fields, bases } = inheritedFields(scope, fact);
  const names = new Set(own.map(({ name }) => name));
  const all = [...fields.filter(({ name }) => !names.has(name)), ...own];
  const kind = "class" as const;
  return Object.assign(base(scope, id, fact), { kind, fields: all, bases });
}

/** An alias whose type is refused stands as `unknown`: the run ends with that problem anyway. */
function makeAlias(
  scope: Scope,
  id: TypeId,
  fact: Extract<DeclarationFact, { kind: "alias" }>,
): AliasDeclaration {
  const type = scope.link.typeOf(scope, fact.type) ?? {
    kind: "unknown",
    span: fact.type.at,
  };
  return { ...base(scope, id, fact), kind: "alias", type };
}
