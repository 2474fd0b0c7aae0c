import type { Field, Type } from "../model/type.ts";
import type { Scope } from "./scope.ts";

/** The values of a type of literals, through aliases and enums; nothing for any other type. */
export function literalsOf(
  scope: Scope,
  type: Type,
): readonly (string | number | boolean)[] | undefined {
  if (type.kind === "literals") return type.values;
  if (type.kind !== "ref" || type.markers !== undefined) return undefined;
  const declaration = declarationOf(scope, type.to);
  if (declaration?.kind === "enum") return declaration.values;
  return declaration?.kind === "alias" && declaration.type.markers === undefined
    ? literalsOf(scope, declaration.type)
    : undefined;
}

/** A declaration, made now if it is not yet; nothing while it is being made. */
export function declarationOf(scope: Scope, id: string) {
  const { link } = scope;
  const done = link.declarations.get(id);
  if (done !== undefined) return done;
  const make = link.pending.get(id);
  if (make === undefined || link.making.has(id)) return undefined;
  link.making.add(id);
  const made = make();
  link.making.delete(id);
  link.pending.delete(id);
  link.declarations.set(id, made);
  return made;
}

/** The type that aliases lead to; nothing for one that is defined by itself. */
export function withoutAliases(
  scope: Scope,
  type: Type,
  depth = 0,
): Type | undefined {
  if (type.kind !== "ref") return type;
  const declaration = declarationOf(scope, type.to);
  if (declaration === undefined || depth > 50) return undefined;
  return declaration.kind === "alias"
    ? withoutAliases(scope, declaration.type, depth + 1)
    : type;
}

/** The fields of a class, interface or object type, through aliases; nothing for any other type. */
export function fieldsOf(
  scope: Scope,
  type: Type,
): readonly Field[] | undefined {
  const target = withoutAliases(scope, type);
  if (target?.kind === "object") return target.fields;
  const declaration =
    target?.kind === "ref" ? declarationOf(scope, target.to) : undefined;
  return declaration?.kind === "class" ? declaration.fields : undefined;
}

/** Whether a type leads to a declaration that is being made: it is defined by itself then. */
export function isCircular(scope: Scope, type: Type, depth = 0): boolean {
  if (type.kind !== "ref") return false;
  if (scope.link.making.has(type.to) || depth > 50) return true;
  const declaration = declarationOf(scope, type.to);
  return (
    declaration?.kind === "alias" &&
    isCircular(scope, declaration.type, depth + 1)
  );
}
