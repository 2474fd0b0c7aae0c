import type { ClassFact, TypeFact } from "../load/facts.ts";
import { readerProblems } from "./problems.ts";
import { lookup } from "./lookup.ts";
import type { Scope } from "./scope.ts";

/**
 * With `emitDecoratorMetadata`, compilers write the type of a decorated field into the JavaScript: reports a class that
 * is not there yet when the decorator runs, and an import that is no value.
 */
export function checkDecoratorOrder(scope: Scope, fact: ClassFact): void {
  if (!scope.link.sources.emitDecoratorMetadata) return;
  for (const member of fact.members) {
    if (
      member.kind !== "property" ||
      member.decorators.length === 0 ||
      member.type === undefined
    )
      continue;
    if (isUnreadable(scope, fact, member.type))
      scope.link.report(
        readerProblems.metadataOrder(
          scope.link.sources.text(scope.file, member.type.at),
        ),
        member.type.at,
      );
  }
}

function isUnreadable(scope: Scope, owner: ClassFact, type: TypeFact): boolean {
  if (type.t !== "name") return false;
  const facts = scope.link.sources.facts(scope.file);
  const [head = ""] = type.name.split(".");
  const imported = facts?.imports.find(({ local }) => local === head);
  if (imported !== undefined)
    return !imported.typeOnly && isTypeOnly(scope, type.name);
  const declared = facts?.declarations[type.name];
  return declared?.kind === "class" && declared.at.start > owner.at.start;
}

/** Whether a name stands for something that exists for the compiler alone. */
function isTypeOnly(scope: Scope, name: string): boolean {
  const entity = lookup(scope.link, scope.file, name);
  return (
    entity?.kind === "declaration" &&
    (entity.fact.kind === "interface" || entity.fact.kind === "alias")
  );
}
