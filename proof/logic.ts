/**
 * The few logical steps that the translation of the rules is written in. They can be carried out in two ways: on
 * plain truth values, which gives the truth for one set of answers, and on terms of the solver, which gives a
 * formula about all sets at once. So what is proven is what has been compared with the engine.
 */

/** The steps; `B` is a truth value or a formula. */
export interface Logic<B> {
  readonly yes: B;
  readonly no: B;
  not(a: B): B;
  /** Every one holds; of an empty list, yes. */
  all(of: readonly B[]): B;
  /** One holds, or more; of an empty list, no. */
  any(of: readonly B[]): B;
}

/** The steps on plain truth values. */
export const plainLogic: Logic<boolean> = {
  yes: true,
  no: false,
  not: (a) => !a,
  all: (of) => of.every((a) => a),
  any: (of) => of.some((a) => a),
};

/** For each number from 0 to `most`: whether at least so many of `of` hold. */
export function countsOf<B>(logic: Logic<B>, of: readonly B[], most: number): readonly B[] {
  const numbers = Array.from({ length: most + 1 }, (_, index) => index);
  return of.reduce<readonly B[]>(
    (before, item) =>
      before.map((enough, number) => {
        const oneLess = before[number - 1];
        return oneLess === undefined ? enough : logic.any([enough, logic.all([oneLess, item])]);
      }),
    numbers.map((number) => (number === 0 ? logic.yes : logic.no)),
  );
}

/** At least `count` of `of` hold. */
export function atLeastOf<B>(logic: Logic<B>, count: number, of: readonly B[]): B {
  if (count <= 0) return logic.yes;
  if (count === 1) return logic.any(of);
  if (count === of.length) return logic.all(of);
  return countsOf(logic, of, count)[count] ?? logic.no;
}

/** When `a` holds, so does `b`. */
export function implies<B>(logic: Logic<B>, a: B, b: B): B {
  return logic.any([logic.not(a), b]);
}

/** Both hold, or neither. */
export function same<B>(logic: Logic<B>, a: B, b: B): B {
  return logic.all([implies(logic, a, b), implies(logic, b, a)]);
}
