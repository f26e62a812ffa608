/**
 * `npm run exhaust`: each rule and each pair of rules over all combinations of the answers that they read, and every
 * way through the interview with at most two answers out of the ordinary that decide what is asked. Prints what was looked at; ends with an error at the first set of answers that refutes.
 */
import { everyPair } from "./exhaustive-pairs.ts";
import { everyPath } from "./exhaustive-paths.ts";
import { everyRule } from "./exhaustive-rules.ts";
import { upperBackSubject } from "./subject.ts";

const count = (value: number): string => value.toLocaleString("en-US");

function timed<T>(work: () => T): readonly [result: T, seconds: string] {
  const start = performance.now();
  const result = work();
  return [result, `${((performance.now() - start) / 1000).toFixed(1)} s`];
}

const [rules, ruleSeconds] = timed(() => everyRule(upperBackSubject));
const alone = rules.reduce((sum, { space }) => sum + space.size, 0);
console.log(
  `${count(rules.length)} rules by themselves, ${count(alone)} combinations of the answers they read: ` +
    `explained, in bits and in planes, the level is the same (${ruleSeconds}).`,
);

const [pairs, pairSeconds] = timed(() => everyPair(upperBackSubject, rules));
console.log(
  `${count(pairs.pairs)} pairs of rules, ${count(pairs.combinations)} combinations: the more urgent of the two levels ` +
    `wins; with all rules together the most urgent of all wins, whether nothing else is answered or all else is as in ` +
    `ordinary soreness; and in ${count(pairs.steps)} steps to a more worrying answer, or from none to any, the level ` +
    `that is certain is never milder (${pairSeconds}; ${count(pairs.leftOut)} pairs left out).`,
);

const [paths, pathSeconds] = timed(() => everyPath(upperBackSubject, rules, 2));
const levels = Object.entries(paths.byLevel).map(([level, ways]) => `${level} ${count(ways)}`);
console.log(
  `${count(paths.paths)} ways through the interview with at most two answers out of the ordinary that decide what is asked, ` +
    `each to its end (${levels.join(", ")}): ` +
    `${paths.screens.join(" to ")} screens, ${paths.questions.join(" to ")} questions; ` +
    `${count(paths.stopped)} stop early, as the level was decided (${pathSeconds}).`,
);
