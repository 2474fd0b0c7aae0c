import {
  defineGenerator,
  schemaMarkers,
  SourceFile,
} from "@kubewright/generator";
import { addToScheme } from "./add-to-scheme.ts";
import { namedKinds } from "./kind-names.ts";
import { registrationOf } from "./registration.ts";

/** Generates, for every API folder with kinds, their names, list types, guards, constructors and `addToScheme`. */
export const registerGen = defineGenerator<Record<never, never>>({
  name: "register-gen",
  summary: "Scheme registration, type guards and constructors for kinds.",
  options: {},
  unaffectedBy: schemaMarkers,
  *generate({ model, packages, report }) {
    for (const pkg of packages) {
      const kinds = namedKinds(pkg, report);
      if (kinds.length === 0) continue;
      const path = `${pkg.dir}/zz_generated.register.ts`;
      const file = new SourceFile(path, "register-gen");
      file.add(addToScheme(pkg, kinds));
      for (const kind of kinds) file.add(registrationOf(kind, pkg, model));
      yield file;
    }
  },
});
