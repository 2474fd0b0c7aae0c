import { defineProblems, type ProblemText } from "@kubewright/generator";

import { rules, type RuleName } from "./rules.ts";

type Entries = {
  readonly [N in RuleName]: (
    ...args: Parameters<(typeof rules)[N]["message"]>
  ) => ProblemText;
};

/** What each rule says of a change that breaks it. */
export const breakingProblems = defineProblems(
  "breaking",
  Object.fromEntries(
    Object.entries(rules).map(([name, { message, help }]) => [
      name,
      (...args: string[]): ProblemText => ({
        severity: "error",
        message: (message as (...args: string[]) => string)(...args),
        help,
      }),
    ]),
  ) as unknown as Entries,
);
