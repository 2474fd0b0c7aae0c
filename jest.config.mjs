/** @type {import("jest").Config} */
export default {
  // By default one core is left idle, which is half of a small machine.
  maxWorkers: "100%",
  testMatch: [
    "<rootDir>/packages/*/test/**/*.test.ts",
    "<rootDir>/scripts/test/**/*.test.ts",
  ],
  globalSetup: "<rootDir>/scripts/build-test-bundles.mjs",
  setupFiles: ["<rootDir>/scripts/seed-properties.mjs"],
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
  testEnvironmentOptions: {
    customExportConditions: ["source", "node", "node-addons"],
  },
  modulePathIgnorePatterns: [
    "<rootDir>/fixtures/.*/node_modules/",
    "<rootDir>/packages/.*/dist/",
  ],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { decoratorVersion: "2022-03" },
        },
        module: { type: "es6" },
      },
    ],
  },
};
