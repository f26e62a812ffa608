/**
 * Six usual measures of how well a symptom check sends people to the right place, worked out from cases with a
 * known right level. They are those of the toolkit symptomcheckR (Kopka, Schmieding and Feufel), counted here and not
 * turned into shares, so that nobody reads more into them than there is.
 */

/** One case: where the person should be sent, and where they are sent; undefined when no advice was given. */
export interface Case<Level extends string> {
  readonly expected: Level;
  readonly given: Level | undefined;
}

/** How many of how many. */
export interface Count {
  readonly count: number;
  readonly of: number;
}

/** The measures of one check but the comparison, as counts. */
export interface TriageMeasures<Level extends string> {
  /** Cases sent exactly where they should be, of those that were given advice. */
  readonly accuracy: Count;
  /** The same for the cases of each level by itself, the most urgent first. */
  readonly accuracyByLevel: readonly (Count & { readonly level: Level })[];
  /** Cases sent where they should be or somewhere more urgent, of those that were given advice. */
  readonly safety: Count;
  /** Cases that were given any advice, of all cases. */
  readonly comprehensiveness: Count;
  /** Cases sent somewhere more urgent, of those that were sent to a wrong place. `of` is 0 when none was. */
  readonly overTriage: Count;
}

/** The first five measures. `levels` has the most urgent level first. */
export function triageMeasures<Level extends string>(
  levels: readonly Level[],
  cases: readonly Case<Level>[],
): TriageMeasures<Level> {
  const advised = cases.filter(({ given }) => given !== undefined);
  const isMoreUrgent = ({ expected, given }: Case<Level>): boolean =>
    given !== undefined && levels.indexOf(given) < levels.indexOf(expected);
  return {
    accuracy: countOf(advised, isRight),
    accuracyByLevel: levels.map((level) => ({
      level,
      ...countOf(
        advised.filter(({ expected }) => expected === level),
        isRight,
      ),
    })),
    safety: countOf(advised, (one) => isRight(one) || isMoreUrgent(one)),
    comprehensiveness: countOf(cases, ({ given }) => given !== undefined),
    overTriage: countOf(
      advised.filter((one) => !isRight(one)),
      isMoreUrgent,
    ),
  };
}

/**
 * The sixth measure, the capability comparison score: one score a check, from 0 (worst) to 100 (best). Each of `checks`
 * did the same cases in the same order. The scores stand in the order of `checks`.
 *
 * A case counts for more the fewer checks solve it: a right answer earns the share of checks that fail it, a wrong
 * one loses the share of those that solve it. The mean over the cases, from -1 to 1, is stretched to 0 to 100. Cases
 * without advice are left out; a check that gave none at all has no score. A score says something only beside the
 * others; throws RangeError for fewer than two checks, or when they did not do the same number of cases.
 */
export function capabilityComparison(
  checks: readonly (readonly Case<string>[])[],
): readonly (number | undefined)[] {
  if (checks.length < 2 || new Set(checks.map((cases) => cases.length)).size !== 1) {
    throw new RangeError("A comparison needs at least two checks that did the same cases.");
  }
  return checks.map((cases) => {
    const points = cases.flatMap((one, index) => {
      if (one.given === undefined) return [];
      const { count, of } = countOf(adviceOn(checks, index), isRight);
      return [(isRight(one) ? 1 : 0) - count / of];
    });
    if (points.length === 0) return undefined;
    const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
    return ((mean + 1) / 2) * 100;
  });
}

/** What the checks that gave any advice on a case said. */
function adviceOn(checks: readonly (readonly Case<string>[])[], index: number): readonly Case<string>[] {
  return checks.flatMap((cases) => cases[index] ?? []).filter(({ given }) => given !== undefined);
}

function countOf<Level extends string>(
  cases: readonly Case<Level>[],
  holds: (one: Case<Level>) => boolean,
): Count {
  return { count: cases.filter(holds).length, of: cases.length };
}

function isRight({ expected, given }: Case<string>): boolean {
  return given === expected;
}
