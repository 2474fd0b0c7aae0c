import type { MemberFact } from "../facts.ts";
import { readDecorators } from "./read-decorator.ts";
import {
  placed,
  readIndex,
  readProperty,
  takeReadonly,
  type Unplaced,
} from "./read-member.ts";
import { readType } from "./read-type.ts";
import { unsure, type Scanner } from "./scanner.ts";

/** Reads what stands in the braces of a class, the closing one included. */
export function readClassMembers(scanner: Scanner): MemberFact[] {
  const members: MemberFact[] = [];
  while (!scanner.take("}")) {
    if (scanner.take(";")) continue;
    const start = scanner.at;
    const member = readClassMember(scanner);
    scanner.takeEnd(true);
    members.push(placed(member, start, scanner));
  }
  return members;
}

function readClassMember(scanner: Scanner): Unplaced {
  const doc = scanner.doc();
  const decorators = readDecorators(scanner);
  takeReadonly(scanner);
  if (!scanner.is("["))
    return readProperty(scanner, readType, { doc, decorators, inClass: true });
  if (decorators.length > 0) throw unsure;
  return readIndex(scanner, readType);
}
