import { codegen, deepcopyGen } from "kubewright";

await codegen({ apis: ["apis/*/*"], generators: [deepcopyGen()] });
