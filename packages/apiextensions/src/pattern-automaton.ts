import { lastCode, type PatternNode, type Ranges } from "./pattern-syntax.ts";

/** A step of the automaton: over a character, over nothing, or the end. */
type Step =
  | { readonly kind: "set"; readonly ranges: Ranges; next: number }
  | { readonly kind: "split"; readonly next: number[] }
  | { readonly kind: "start" | "end"; next: number }
  | { readonly kind: "match" };

/** A set of steps that are possible at the same time, with where each character leads, as far as that was asked. */
interface State {
  readonly steps: readonly number[];
  /** Whether the rest of a text makes no difference: the pattern was found, or cannot be any more. */
  readonly isFinal: boolean;
  readonly next: (State | undefined)[];
  matchesAtEnd: boolean | undefined;
}

const maxSteps = 4000;
const maxStates = 2000;
const ascii = 128;

/** A test for whether the pattern is found anywhere in a text, in time linear in the text; undefined for a pattern too large. */
export function matcherOf(
  node: PatternNode,
): ((text: string) => boolean) | undefined {
  const steps = stepsOf(node);
  if (steps === undefined) return undefined;
  const automaton = new Automaton(steps);
  return (text) => automaton.finds(text);
}

function stepsOf(node: PatternNode): Step[] | undefined {
  const steps: Step[] = [{ kind: "match" }];
  const first = add(node, 0, steps);
  if (first === undefined) return undefined;
  steps.push({ kind: "split", next: [first] });
  return steps;
}

/** Adds the steps of a part that go on at `next`, and says which is the first; undefined when there are too many. */
function add(
  node: PatternNode,
  next: number,
  steps: Step[],
): number | undefined {
  if (steps.length > maxSteps) return undefined;
  const push = (step: Step) => steps.push(step) - 1;
  switch (node.kind) {
    case "set":
      return push({ kind: "set", ranges: node.ranges, next });
    case "start":
    case "end":
      return push({ kind: node.kind, next });
    case "all":
      return node.parts.reduceRight<number | undefined>(
        (after, part) =>
          after === undefined ? undefined : add(part, after, steps),
        next,
      );
    case "any": {
      const first = node.parts.map((part) => add(part, next, steps));
      if (!first.every((one) => one !== undefined)) return undefined;
      return push({ kind: "split", next: first });
    }
    case "repeat":
      return addRepeat(node, next, steps);
  }
}

function addRepeat(
  { part, min, max }: PatternNode & { kind: "repeat" },
  next: number,
  steps: Step[],
): number | undefined {
  let first: number | undefined = next;
  if (max === Infinity) {
    const loop: Step = { kind: "split", next: [next] };
    first = steps.push(loop) - 1;
    const body = add(part, first, steps);
    if (body === undefined) return undefined;
    loop.next.push(body);
  } else
    for (let i = min; i < max && first !== undefined; i++) {
      const body = add(part, first, steps);
      if (body === undefined) return undefined;
      first = steps.push({ kind: "split", next: [next, body] }) - 1;
    }
  for (let i = 0; i < min && first !== undefined; i++)
    first = add(part, first, steps);
  return first;
}

class Automaton {
  readonly #steps: readonly Step[];
  /** Where characters begin that all steps treat alike, in order. */
  readonly #bounds: readonly number[];
  readonly #classOfAscii = new Uint16Array(ascii);
  #states = new Map<string, State>();
  #start: State;
  readonly #matchesEmpty: boolean;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    const bounds = new Set([0]);
    for (const step of steps)
      if (step.kind === "set")
        step.ranges.forEach((limit, i) => bounds.add(limit + (i % 2)));
    bounds.delete(lastCode + 1);
    this.#bounds = [...bounds].sort((a, b) => a - b);
    for (let code = 0; code < ascii; code++)
      this.#classOfAscii[code] = this.#search(code);
    this.#start = this.#stateOf([steps.length - 1], true);
    this.#matchesEmpty = this.#matchesAtEnd(this.#start, true);
  }

  finds(text: string): boolean {
    const { length } = text;
    if (length === 0) return this.#matchesEmpty;
    const classOfAscii = this.#classOfAscii;
    let state = this.#start;
    for (let i = 0; i < length && !state.isFinal; i++) {
      const code = text.charCodeAt(i);
      let at: number;
      if (code < ascii) at = classOfAscii[code] as number;
      else {
        const character = text.codePointAt(i) as number;
        at = this.#search(isHalf(character) ? 0xfffd : character);
        if (character > 0xffff) i++;
      }
      state = state.next[at] ?? this.#advance(state, at);
    }
    return (state.matchesAtEnd ??= this.#matchesAtEnd(state, false));
  }

  #search(code: number): number {
    let low = 0;
    let high = this.#bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#bounds[middle] ?? 0) <= code) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #advance(state: State, at: number): State {
    const code = this.#bounds[at] ?? 0;
    // The pattern may begin anywhere, so its first step is possible again after every character.
    const reached = [this.#steps.length - 1];
    for (const index of state.steps) {
      const step = this.#steps[index];
      if (step?.kind === "set" && includes(step.ranges, code))
        reached.push(step.next);
    }
    if (this.#states.size > maxStates) this.#states.clear();
    const next = this.#stateOf(reached, false);
    state.next[at] = next;
    return next;
  }

  #stateOf(from: readonly number[], isStart: boolean): State {
    const steps = this.#closure(from, isStart, false);
    const key = steps.join(",");
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const isMatch = steps.includes(0);
    const isFinal = isMatch || !steps.some((index) => this.#leadsOn(index));
    const state: State = {
      steps,
      isFinal,
      next: [],
      matchesAtEnd: isFinal ? isMatch : undefined,
    };
    this.#states.set(key, state);
    return state;
  }

  /** Whether a step waits for a character, or for the end. */
  #leadsOn(index: number): boolean {
    const kind = this.#steps[index]?.kind;
    return kind === "set" || kind === "end";
  }

  #matchesAtEnd(state: State, isStart: boolean): boolean {
    return this.#closure(state.steps, isStart, true).includes(0);
  }

  /** All steps that are reached without a character; those that wait for one, or for the end, stay. */
  #closure(
    from: readonly number[],
    isStart: boolean,
    isEnd: boolean,
  ): number[] {
    const seen = new Set<number>();
    const waiting = [...from];
    for (
      let index = waiting.pop();
      index !== undefined;
      index = waiting.pop()
    ) {
      if (seen.has(index)) continue;
      seen.add(index);
      const step = this.#steps[index];
      if (step?.kind === "split") waiting.push(...step.next);
      else if (step?.kind === "start" && isStart) waiting.push(step.next);
      else if (step?.kind === "end" && isEnd) waiting.push(step.next);
    }
    return [...seen].sort((a, b) => a - b);
  }
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function includes(ranges: Ranges, code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if ((ranges[i] ?? 0) <= code && code <= (ranges[i + 1] ?? 0)) return true;
  return false;
}
