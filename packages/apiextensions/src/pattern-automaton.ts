import { lastCode, type PatternNode, type Ranges } from "./pattern-syntax.ts";

/** A step of the automaton: over a character, over nothing, or the end. */
type Step =
  | { readonly kind: "set"; readonly ranges: Ranges; next: number }
  | { readonly kind: "split"; readonly next: number[] }
  | { readonly kind: "start" | "end"; next: number }
  | { readonly kind: "match" };

/** The steps that are possible at the same time, and whether the pattern is found where the text ends then. */
interface State {
  readonly steps: readonly number[];
  matchesAtEnd: boolean | undefined;
}

const maxSteps = 4000;
const ascii = 128;

/** So many entries the table of an automaton has at most: what it learnt beyond that is forgotten. */
const maxEntries = 1 << 18;

// What the table says of a state and a character, where that is not the place of another state.
const unknown = 0;
const found = -1;
const lost = -2;

/** A test for whether the pattern is found anywhere in a text, in time linear in the text; undefined for a pattern too large. */
export function matcherOf(
  node: PatternNode,
): ((text: string) => boolean) | undefined {
  const steps = stepsOf(node);
  if (steps === undefined) return undefined;
  const automaton = new Automaton(steps);
  return automaton.findsAll ? () => true : (text) => automaton.finds(text);
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

/**
 * An automaton whose states are sets of steps that are possible at the same time. Its table has a row for each state, with
 * where each class of characters leads, as far as that was asked; a state is known by the place where its row begins.
 */
class Automaton {
  readonly #steps: readonly Step[];
  /** Where characters begin that all steps treat alike, in order. */
  readonly #bounds: readonly number[];
  readonly #width: number;
  readonly #classOfAscii = new Uint16Array(ascii);
  readonly #start: readonly number[];
  readonly #matchesEmpty: boolean;
  /** Whether the pattern is found in all texts, at their beginning. */
  readonly findsAll: boolean;
  #table = new Int32Array(0);
  #places = new Map<string, number>();
  #states: State[] = [];

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    const bounds = new Set([0]);
    for (const step of steps)
      if (step.kind === "set")
        step.ranges.forEach((limit, i) => bounds.add(limit + (i % 2)));
    bounds.delete(lastCode + 1);
    this.#bounds = [...bounds].sort((a, b) => a - b);
    this.#width = this.#bounds.length;
    for (let code = 0; code < ascii; code++)
      this.#classOfAscii[code] = this.#search(code);
    this.#start = this.#closure([steps.length - 1], true, false);
    this.findsAll = this.#start.includes(0);
    this.#matchesEmpty = this.#closure(this.#start, true, true).includes(0);
    this.#forget();
  }

  finds(text: string): boolean {
    const { length } = text;
    if (length === 0) return this.#matchesEmpty;
    const classOfAscii = this.#classOfAscii;
    let table = this.#table;
    let place = this.#width;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      let at: number;
      if (code < ascii) at = classOfAscii[code] as number;
      else {
        const character = text.codePointAt(i) as number;
        at = this.#search(isHalf(character) ? 0xfffd : character);
        if (character > 0xffff) i++;
      }
      let next = table[place + at] as number;
      if (next === unknown) {
        next = this.#advance(place, at);
        table = this.#table;
      }
      if (next < 0) return next === found;
      place = next;
    }
    return this.#matchesAtEnd(place);
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

  /** Where a character leads from a state, which the table says from then on. */
  #advance(place: number, at: number): number {
    const code = this.#bounds[at] ?? 0;
    // The pattern may begin anywhere, so its first step is possible again after every character.
    const reached = [this.#steps.length - 1];
    for (const index of this.#stateAt(place).steps) {
      const step = this.#steps[index];
      if (step?.kind === "set" && includes(step.ranges, code))
        reached.push(step.next);
    }
    const steps = this.#closure(reached, false, false);
    if (steps.includes(0)) return (this.#table[place + at] = found);
    if (!steps.some((index) => this.#leadsOn(index)))
      return (this.#table[place + at] = lost);
    const known = this.#places.get(steps.join(","));
    if (known !== undefined) return (this.#table[place + at] = known);
    if (this.#table.length >= maxEntries) {
      this.#forget();
      return this.#add(steps);
    }
    const next = this.#add(steps);
    this.#table[place + at] = next;
    return next;
  }

  /** Begins anew with the first state. */
  #forget(): void {
    // No state is at the place that says that none is known.
    this.#table = new Int32Array(this.#width);
    this.#places = new Map();
    this.#states = [];
    this.#add(this.#start);
  }

  #add(steps: readonly number[]): number {
    const place = (this.#states.length + 1) * this.#width;
    this.#states.push({ steps, matchesAtEnd: undefined });
    this.#places.set(steps.join(","), place);
    if (place + this.#width > this.#table.length) {
      const larger = new Int32Array(place * 2);
      larger.set(this.#table);
      this.#table = larger;
    }
    return place;
  }

  #stateAt(place: number): State {
    return this.#states[place / this.#width - 1] as State;
  }

  /** Whether a step waits for a character, or for the end. */
  #leadsOn(index: number): boolean {
    const kind = this.#steps[index]?.kind;
    return kind === "set" || kind === "end";
  }

  #matchesAtEnd(place: number): boolean {
    const state = this.#stateAt(place);
    state.matchesAtEnd ??= this.#closure(state.steps, false, true).includes(0);
    return state.matchesAtEnd;
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
