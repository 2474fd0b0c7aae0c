export { createCollector } from "./diagnostics/collector.ts";
export { didYouMean } from "./diagnostics/did-you-mean.ts";
export { formatJson, formatText } from "./diagnostics/format.ts";
export { byPlace, placeAll, positionOf } from "./diagnostics/placed.ts";
export type { PlacedDiagnostic, Placing } from "./diagnostics/placed.ts";
export { readerProblems } from "./link/problems.ts";
export { CodeCache } from "./load/code-cache.ts";
export { useCodeCache } from "./load/compiler.ts";
export { statOf } from "./load/stat-of.ts";
export { transpile } from "./load/transpile.ts";
export type { TextAt, Transpiled } from "./load/transpile.ts";
export { applyPlans, diffOf } from "./output/apply.ts";
export { contentHash } from "./output/crypto.ts";
export { unifiedDiff } from "./output/diff.ts";
export type { Plan } from "./output/plan.ts";
export { standingOf } from "./output/standing.ts";
export { importExtensionFor } from "./load/import-extension.ts";
export { outputProblems } from "./output/problems.ts";
export { ChangedWhileRead, RunFault } from "./output/run-fault.ts";
export { writeWhole } from "./output/write-file.ts";
export { configurable } from "./run/config.ts";
export type { CodegenConfig, ConfiguredGenerator } from "./run/config.ts";
export { FileHashes } from "./run/file-hashes.ts";
export type { FileStamp, HashedFile, KnownHash } from "./run/file-hashes.ts";
export { displayPath, placing, prepare } from "./run/prepare.ts";
export type { Prepared, RunOptions } from "./run/prepare.ts";
export { placeIn, readModels } from "./run/read-models.ts";
export type {
  ReadOptions,
  ReadProject,
  ReadProjects,
} from "./run/read-models.ts";
export { runProblems } from "./run/problems.ts";
export { listingOf } from "./run/run-inputs.ts";
export type { RunInputs } from "./run/run-inputs.ts";
export { memoryStore, PackStore } from "./run/value-store.ts";
export type { ValueStore } from "./run/value-store.ts";
