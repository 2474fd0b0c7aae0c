import { spawnSync } from "node:child_process";

const kubewright = "packages/kubewright/bin/kubewright.cjs";
const args = [kubewright, "run", "hack/update-codegen.ts", "--check"];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
process.exitCode = status ?? 1;
