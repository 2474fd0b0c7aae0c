import { readDefinition, type JsonValue } from "@kubewright/apiextensions";
import {
  createCollector,
  placeAll,
  type ValueStore,
} from "@kubewright/generator/run";
import {
  definitionSource,
  firstOf,
  readManifests,
  validateManifests,
  type SchemaSource,
  type ValidateCounts,
} from "@kubewright/manifests";
import { defaultScript } from "../default-script.ts";
import { readApiProjects, type ApiProject } from "../api-projects.ts";
import { Misuse } from "../misuse.ts";
import { count, hasErrors, printReport } from "../print-report.ts";
import { oneOf, readArguments, sharedOptions } from "../read-arguments.ts";
import { givenTexts } from "./given-files.ts";
import { validateHelp } from "./validate-help.ts";

const options = {
  ...sharedOptions,
  filename: { type: "string", short: "f", multiple: true },
  "ignore-unknown": { type: "boolean" },
} as const;

/** `kubewright validate`: reports what an API server would refuse of some manifests. */
export async function validateCommand(
  args: readonly string[],
  values: ValueStore,
): Promise<void> {
  const { given, positionals } = readArguments(args, options);
  if (given.help === true) {
    process.stdout.write(validateHelp);
    return;
  }
  const { filename = [], script = defaultScript } = given;
  if (positionals.length > 0)
    throw new Misuse(
      `'${positionals[0]}' belongs to no option; files are named with -f.`,
    );
  if (filename.length === 0)
    throw new Misuse(
      "'validate' takes the manifests to check, such as -f config/samples.",
    );
  const form = oneOf("--diagnostics", given.diagnostics, ["text", "json"]);
  const texts = givenTexts(filename);
  const { projects, diagnostics } = await readApiProjects(script, values);
  if (hasErrors(diagnostics)) {
    printReport({
      form,
      diagnostics,
      summary: "The API classes have errors; nothing was checked.",
      result: { objects: 0, invalid: 0, ignored: {} },
    });
    return;
  }
  // Half a megabyte that no other command needs.
  const { builtinKinds } = await import("./builtin-kinds.ts");
  const { report, diagnostics: found } = createCollector();
  const counts = validateManifests(
    texts.flatMap((text) => readManifests(text, report)),
    {
      source: firstOf([sourceOf(projects), builtinKinds]),
      ignoreUnknown: given["ignore-unknown"] === true,
      report,
    },
  );
  if (found.length + counts.objects + counts.ignored.size === 0)
    throw new Misuse(`There are no objects in ${filename.join(", ")}.`);
  const byFile = new Map(texts.map(({ file, text }) => [file, text]));
  const placed = placeAll(found, {
    text: (file) => byFile.get(file),
    display: (file) => file,
  });
  printReport({
    form,
    diagnostics: placed,
    summary: summaryOf(counts, placed.length),
    result: {
      objects: counts.objects,
      invalid: counts.invalid,
      ignored: Object.fromEntries(counts.ignored),
    },
  });
}

/** The kinds of a script's projects. */
function sourceOf(projects: readonly ApiProject[]): SchemaSource {
  return definitionSource(
    projects.flatMap(({ kinds }) =>
      kinds.flatMap(({ definition }) => {
        const read = readDefinition(definition as unknown as JsonValue);
        return Array.isArray(read) ? [] : [read];
      }),
    ),
  );
}

function summaryOf(
  { objects, invalid, ignored }: ValidateCounts,
  problems: number,
): string {
  const passed = [...ignored.values()].reduce((sum, each) => sum + each, 0);
  const also =
    passed === 0
      ? ""
      : `; ${count(passed, "object")} of unknown kinds passed over`;
  if (problems === 0)
    return `${count(objects, "object")} checked, all valid${also}.`;
  const refused =
    invalid === 0
      ? ""
      : `; ${invalid} of ${count(objects, "object")} would be refused`;
  return `Found ${count(problems, "error")}${refused}${also}.`;
}
