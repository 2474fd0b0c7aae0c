import type { KindSummary } from "../generator.ts";
import type { ClassFact } from "../load/facts.ts";
import { kindOf } from "./kinds.ts";
import { classMarkers } from "./marker-uses.ts";
import type { ApiFolder } from "./packages.ts";
import type { Link } from "./scope.ts";

/** The kinds that a folder declares, from its `@Kind` decorators alone; sorted by name. */
export function summariesOf(
  link: Link,
  { dir, files }: ApiFolder,
): readonly KindSummary[] {
  return files
    .flatMap((file) => {
      const declarations = Object.values(
        link.sources.facts(file)?.declarations ?? {},
      );
      const classes = declarations.filter(
        (fact): fact is ClassFact => fact.kind === "class",
      );
      return classes.flatMap((fact) => summaryOf(link, file, fact, dir) ?? []);
    })
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

function summaryOf(
  link: Link,
  file: string,
  fact: ClassFact,
  dir: string,
): KindSummary | undefined {
  const scope = { link, file };
  const decorators = fact.decorators.filter(({ name }) =>
    /(^|\.)Kind$/.test(name),
  );
  if (decorators.length === 0) return undefined;
  const markers = classMarkers(scope, decorators);
  const found = kindOf({
    id: "",
    name: fact.name,
    markers,
    span: fact.at,
  });
  if (found === undefined) return undefined;
  const { group, version, kind, plural, scope: reach } = found;
  return { group, version, kind, plural, scope: reach, dir };
}
