import { resolve } from "node:path";

import {
  createCollector,
  placeAll,
  applyPlan,
} from "@kubewright/generator/run";
import { importOpenApi, importProblems } from "@kubewright/importer";

import { count, hasErrors, printReport } from "../print-report.ts";
import { nextSteps } from "./next-steps.ts";
import { openApiDocuments } from "./openapi-documents.ts";
import { planWrites } from "./plan-writes.ts";
import { failureOf, outIn, textOf, writtenBy } from "./written-files.ts";

/** What `kubewright import --openapi` is given. */
export interface OpenApiArguments {
  readonly from: string;
  readonly out: string | undefined;
  readonly token: string | undefined;
  readonly force: boolean;
  readonly form: "text" | "json";
}

/** `kubewright import --openapi`: writes classes for the schemas that an API server serves, but for those that our packages have. */
export async function importOpenApiCommand({
  from,
  out = "apis",
  token,
  force,
  form,
}: OpenApiArguments): Promise<void> {
  const cwd = process.cwd();
  const root = resolve(out);
  const { report, diagnostics } = createCollector();
  const served = await openApiDocuments(
    from,
    { ...(token && { token }) },
    report,
  );
  const imported = importOpenApi(served ?? { documents: [] });
  const { files, kinds, schemas } = imported;
  if (served !== undefined && schemas.length === 0)
    report(importProblems.noDocument(from));
  const wanted = files.map((file) => textOf(file, root));
  const plan = planWrites(root, wanted, { cwd, force, report });
  const placed = placeAll(diagnostics, {
    text: () => undefined,
    display: (file) => file,
  });
  const failed = hasErrors(placed);
  if (!failed) applyPlan(plan);
  const written = failed ? [] : writtenBy(plan, cwd);
  const steps = nextSteps(cwd, { out: outIn(cwd, root), hasFloats: true });
  printReport({
    form,
    diagnostics: placed,
    summary: failed
      ? failureOf(placed)
      : `Imported ${count(kinds, "kind")} and ${count(schemas.length - kinds, "other type")}: wrote ${count(written.length, "file")}.\n${steps}`.trimEnd(),
    result: { written, unchanged: plan.unchanged, kinds },
  });
}
