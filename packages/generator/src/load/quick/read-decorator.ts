import type { DecoratorFact, ExpressionFact } from "../facts.ts";
import { readExpression } from "./read-expression.ts";
import { fitted } from "./fitted.ts";
import { isName } from "./reserved.ts";
import { unsure, type Scanner } from "./scanner.ts";

/** Reads the decorators that stand here, each a call of a name; others are for the compiler. */
export function readDecorators(scanner: Scanner): DecoratorFact[] {
  const decorators: DecoratorFact[] = [];
  while (scanner.is("@")) decorators.push(readDecorator(scanner));
  return fitted(decorators);
}

function readDecorator(scanner: Scanner): DecoratorFact {
  const start = scanner.at;
  scanner.expect("@");
  let name = scanner.takeWord();
  if (!isName(name)) throw unsure;
  if (scanner.take(".")) name += `.${scanner.takeWord()}`;
  scanner.expect("(");
  const args: ExpressionFact[] = [];
  while (!scanner.take(")")) {
    args.push(readExpression(scanner));
    if (!scanner.is(")")) scanner.expect(",");
  }
  if (/[.([`!?]/.test(scanner.text[scanner.at] ?? "")) throw unsure;
  return { name, at: scanner.since(start), args: fitted(args) };
}
