export { registerGen } from "./register-gen.ts";
