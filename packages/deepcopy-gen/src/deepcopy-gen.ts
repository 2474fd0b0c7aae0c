import {
  code,
  defineGenerator,
  lit,
  schemaMarkers,
  SourceFile,
} from "@kubewright/generator";
import { copyFunction } from "./copy-function.ts";
import { copyPlanOf } from "./copy-plan.ts";

/** Generates a `deepCopyX` function for every object type of an API folder, beside the classes. */
export const deepcopyGen = defineGenerator<Record<never, never>>({
  name: "deepcopy-gen",
  summary: "Deep copy functions for API classes.",
  options: {},
  unaffectedBy: schemaMarkers,
  *generate({ model, packages, report }) {
    for (const pkg of packages) {
      const plan = copyPlanOf(model, pkg, report);
      const file = new SourceFile(plan.path, "deepcopy-gen");
      for (const { name, file: path } of plan.handWritten)
        file.add(
          code`export { ${name} } from ${lit(`.${path.slice(pkg.dir.length)}`)};`,
        );
      for (const declaration of plan.declarations)
        file.add(copyFunction(declaration, plan));
      if (!file.isEmpty) yield file;
    }
  },
});
