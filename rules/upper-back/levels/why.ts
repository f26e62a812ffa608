/** Why the level is what it is, and who suits it: one reading for the result page and the sheet. */
import { evaluate, standingOf } from "../../engine/evaluate.ts";
import type { Answers } from "../questions/answers.ts";
import { dispositionOrder, type DispositionId } from "./dispositions.ts";
import { redFlags } from "./red-flags/index.ts";
import { answerState, type Finding, type Triage } from "../rule-set.ts";
import type { RedFlag } from "./red-flags/red-flag.ts";
import { doctorFirst, type ProfessionalId } from "./who-to-see.ts";

/** A red flag that counts for the result. */
export interface Why extends Finding {
  readonly found: "present" | "notRuledOut";
  /** The level that it asks for, as present or as not ruled out. */
  readonly asksFor: DispositionId;
  /** Whether that is the level of the result. */
  readonly decides: boolean;
}

type Decided = Extract<Triage, { status: "decided" }>;

/** The red flags that count, the most urgent first, present before not ruled out. */
export function whyOf(triage: Decided, answers: Answers): readonly Why[] {
  const present = triage.present.map((finding) => why(triage, finding, "present"));
  const open = keptOpen(triage, answers).map((finding) => why(triage, finding, "notRuledOut"));
  return [...present, ...open].sort((a, b) => urgency(a.asksFor) - urgency(b.asksFor));
}

/**
 * Rules that a "not sure" keeps open. After an early stop most rules are open only because they were not reached;
 * those tell nothing.
 */
function keptOpen({ notRuledOut }: Decided, answers: Answers): readonly Finding[] {
  const state = answerState(answers);
  return notRuledOut.filter(({ rule }) => standingOf(redFlags[rule].when, state) === "unsure");
}

function why(triage: Decided, finding: Finding, found: Why["found"]): Why {
  const { disposition, ifUnsure }: RedFlag = redFlags[finding.rule];
  const asksFor = found === "present" ? disposition : ifUnsure;
  return { ...finding, found, asksFor, decides: asksFor === triage.disposition };
}

function urgency(level: DispositionId): number {
  return dispositionOrder.indexOf(level);
}

/**
 * The professionals that suit the signs which decide the level. A doctor comes first as soon as one of these signs
 * needs one first, and when `doctorFirst` holds; the others follow by how early the rules name them. Nobody when no
 * sign counts.
 */
export function whoToSee(
  why: readonly Pick<Why, "rule" | "decides">[],
  answers: Answers,
): readonly ProfessionalId[] {
  const lists = why.filter(({ decides }) => decides).map(({ rule }): RedFlag["see"] => redFlags[rule].see);
  const first = lists.map(([best]) => best);
  const unexplained = lists.length > 0 && evaluate(doctorFirst, answerState(answers)).truth === "yes";
  const best: readonly ProfessionalId[] = unexplained || first.includes("doctor") ? ["doctor"] : [];
  return [...new Set([...best, ...first, ...lists.flat()])];
}
