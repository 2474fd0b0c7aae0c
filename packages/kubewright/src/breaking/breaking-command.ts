import {
  categoryOf,
  defaultCategories,
  pathText,
  type Category,
  type Change,
} from "@kubewright/breaking";
import {
  byPlace,
  createCollector,
  placeAll,
  placeIn,
  type FileHashes,
  type PlacedDiagnostic,
  type ValueStore,
} from "@kubewright/generator/run";
import type { ManifestText } from "@kubewright/manifests";
import { defaultScript } from "../default-script.ts";
import { readApiProjects, type ApiProjects } from "../api-projects.ts";
import { Misuse } from "../misuse.ts";
import { count, hasErrors, printReport } from "../print-report.ts";
import { oneOf, readArguments, sharedOptions } from "../read-arguments.ts";
import { earlierStates } from "./against.ts";
import { breakingHelp } from "./breaking-help.ts";
import {
  changesSince,
  kindsIn,
  type ProjectChange,
} from "./compare-projects.ts";
import { readConfigFile } from "./config-file.ts";
import { judge } from "./judge.ts";

const options = {
  ...sharedOptions,
  against: { type: "string" },
  protect: { type: "string" },
  config: { type: "string" },
} as const;

/** `kubewright breaking`: reports what the API classes break of an earlier state. */
export async function breakingCommand(
  args: readonly string[],
  values: ValueStore,
): Promise<void> {
  const { given, positionals } = readArguments(args, options);
  if (given.help === true) {
    process.stdout.write(breakingHelp());
    return;
  }
  const { against, script = defaultScript } = given;
  if (against === undefined || against === "")
    throw new Misuse(
      `'breaking' takes the state to compare with, such as --against main${positionals[0] === undefined ? "" : `; '${positionals[0]}' stands alone`}.`,
    );
  if (positionals.length > 0)
    throw new Misuse(`'${positionals[0]}' belongs to no option.`);
  const form = oneOf("--diagnostics", given.diagnostics, ["text", "json"]);
  const protect = protectIn(given.protect);
  const projects = await readApiProjects(script, values);
  if (hasErrors(projects.diagnostics)) {
    const errors = projects.diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    printReport({
      form,
      diagnostics: projects.diagnostics,
      summary: `Found ${count(errors.length, "error")}; nothing was compared.`,
      result: { against },
    });
    return;
  }
  const found = compare(projects, {
    against,
    config: given.config,
    protect,
  });
  printReport({ form, ...found });
}

function protectIn(given: string | undefined): readonly Category[] | undefined {
  return given?.split(",").flatMap((name) =>
    categoryOf(name.trim(), undefined, ({ message, help }) => {
      throw new Misuse(`${message} ${help}`);
    }),
  );
}

interface Asked {
  readonly against: string;
  readonly config: string | undefined;
  readonly protect: readonly Category[] | undefined;
}

function compare(
  { projects, files }: ApiProjects,
  { against, config: configFile, protect: asked }: Asked,
) {
  const { report, diagnostics } = createCollector();
  const { config, text } = readConfigFile(configFile, report);
  const protect = asked ?? config.protect ?? defaultCategories;
  const states = earlierStates(against, projects, report);
  const all = states.flatMap((state) => changesSince(state, against, report));
  const { broken, allowed } = judge(all, { config, protect, report });
  const texts = [
    ...states.flatMap((state) => state.texts),
    ...(text ? [text] : []),
  ];
  const ofInput = placeTexts(texts, diagnostics);
  const kinds = kindsIn(states);
  return {
    diagnostics: [...ofInput, ...placeChanges(broken, files)].toSorted(byPlace),
    summary: `${faultsIn(ofInput)}${summaryOf({ against, kinds, broken: broken.length, allowed })}`,
    result: {
      against,
      kinds,
      allowed,
      protect,
      changes: broken.map(({ change }) => entryOf(change)),
    },
  };
}

/** What is wrong with the input itself, which comes before what was found by it. */
function faultsIn(diagnostics: readonly PlacedDiagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.length === 0
    ? ""
    : `Found ${count(errors.length, "error")} in what was given. `;
}

function placeTexts(
  texts: readonly ManifestText[],
  diagnostics: Parameters<typeof placeAll>[0],
): readonly PlacedDiagnostic[] {
  const byFile = new Map(texts.map(({ file, text }) => [file, text]));
  return placeAll(diagnostics, {
    text: (file) => byFile.get(file),
    display: (file) => file,
  });
}

function placeChanges(
  changes: readonly ProjectChange[],
  files: FileHashes,
): readonly PlacedDiagnostic[] {
  const options = { cwd: process.cwd(), files };
  const roots = [...new Set(changes.map(({ root }) => root))];
  return roots.flatMap((root) =>
    placeIn(
      root,
      changes
        .filter((change) => change.root === root)
        .map(({ diagnostic }) => diagnostic),
      options,
    ),
  );
}

/** A change as the JSON document lists it. */
function entryOf({ rule, protects, place }: Change) {
  const { group, kind, version, path } = place;
  return {
    rule,
    protects,
    group,
    kind,
    ...(version !== undefined && { version }),
    ...(path !== undefined && { path: pathText(path) }),
  };
}

interface Sum {
  readonly against: string;
  readonly kinds: number;
  readonly broken: number;
  readonly allowed: number;
}

function summaryOf({ against, kinds, broken, allowed }: Sum): string {
  const changes = broken === 0 ? "No" : String(broken);
  const noun = broken === 1 ? "breaking change" : "breaking changes";
  const also = allowed === 0 ? "" : `, ${allowed} allowed`;
  return `${changes} ${noun} against '${against}' (${count(kinds, "kind")} compared${also}).`;
}
