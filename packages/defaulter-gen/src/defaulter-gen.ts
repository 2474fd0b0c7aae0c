import {
  call,
  code,
  decl,
  defineGenerator,
  docComment,
  lit,
  runtime,
  schemaMarkers,
  SourceFile,
  type ApiPackage,
  type Code,
} from "@kubewright/generator";
import { defaultFunctions } from "./default-function.ts";
import { defaultPlanOf, type DefaultPlan } from "./default-plan.ts";

/** Generates functions that set what objects leave out, beside the API classes. */
export const defaulterGen = defineGenerator<Record<never, never>>({
  name: "defaulter-gen",
  summary: "Default functions for API classes.",
  options: {},
  unaffectedBy: schemaMarkers,
  *generate({ model, packages, report }) {
    for (const pkg of packages) {
      const plan = defaultPlanOf(model, pkg, report);
      const file = new SourceFile(plan.path, "defaulter-gen");
      for (const { name, file: path } of plan.replaced)
        file.add(
          code`export { ${name} } from ${lit(`.${path.slice(pkg.dir.length)}`)};`,
        );
      if (pkg.kinds.length > 0) file.add(registration(pkg, plan));
      for (const declaration of plan.declarations)
        for (const each of defaultFunctions(declaration, plan)) file.add(each);
      if (!file.isEmpty) yield file;
    }
  },
});

/** `registerDefaults`, which is there for every folder with kinds, so that adding a default changes no caller. */
function registration(pkg: ApiPackage, plan: DefaultPlan): Code {
  const calls = pkg.kinds.flatMap(({ group, version, kind, type }) => {
    const declaration = plan.model.declarations[type];
    if (declaration === undefined || !plan.needsSetter(declaration)) return [];
    const args = [lit({ group, version, kind }), plan.setterOf(declaration)];
    return code`${call(code`scheme.addDefaultingFunc`, args)};`;
  });
  const doc = docComment(
    "Tells a scheme how the objects of this folder's kinds are defaulted.",
  );
  const name = decl("registerDefaults");
  if (calls.length === 0)
    return code`
      ${doc}
      export function ${name}(_scheme: ${runtime.Scheme}): void {}
    `;
  return code`
    ${doc}
    export function ${name}(scheme: ${runtime.Scheme}): void {
      ${calls}
    }
  `;
}
