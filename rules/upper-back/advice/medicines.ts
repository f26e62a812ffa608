/** Painkillers: which may be named to this person, and in which order. Never a dose. */
import type { NonEmpty } from "../../engine/condition.ts";
import { filled, lowerFirst } from "../../engine/texts.ts";
import type { ExclusionId } from "../levels/exclusions.ts";
import { redFlags } from "../levels/red-flags/index.ts";
import { questions, type QuestionId } from "../questions/index.ts";
import { isRuledOut, type RuledOut, type WhyLeftOut } from "./ruled-out/index.ts";
import type { Citation } from "../sources/citation.ts";

/** One step of pain relief. */
export interface PainReliefStep {
  readonly name: string;
  readonly text: string;
  /** Left out while any of these is ruled out. */
  readonly ruledOutBy: readonly ExclusionId[];
  readonly sources: readonly Citation[];
}

/** In the order in which to try them. The first and the last name no painkiller and are always there. */
export const painReliefSteps = {
  none: {
    name: "No medicine",
    text: "Many people need none. Moving gently and good sleep help too.",
    ruledOutBy: [],
    sources: [],
  },
  gel: {
    name: "An anti-inflammatory gel",
    text: "Gel goes on the sore skin only, so little of it gets into the rest of your body. Don’t put it on broken skin, and don’t add a tablet of the same kind.",
    ruledOutBy: ["painkillers", "nsaids"],
    sources: [
      {
        source: "acpAafpGuideline2020",
        supports: "gel first for muscle and joint injuries outside the low back",
      },
      { source: "aafpAcuteMskPain2020", supports: "the same order" },
    ],
  },
  paracetamol: {
    name: "Paracetamol (acetaminophen)",
    text: "Often the first tablet to try. Cold and flu remedies often hold it too, so check that you don’t take it twice.",
    ruledOutBy: ["painkillers"],
    sources: [
      {
        source: "forthValleyMinorInjury",
        supports: "paracetamol as the first painkiller for a minor injury",
      },
      { source: "necsuNiceBites", supports: "for low back pain it is not advised alone" },
    ],
  },
  nsaidTablet: {
    name: "An anti-inflammatory tablet, such as ibuprofen or naproxen",
    text: "Take one kind only, with food, for as short a time as you can.",
    ruledOutBy: ["painkillers", "nsaids"],
    sources: [
      { source: "aafpAcuteMskPain2020", supports: "tablets come after gel" },
      { source: "dailymedNaproxen2024", supports: "risks rise with more or longer use" },
    ],
  },
  pharmacist: {
    name: "Ask a pharmacist",
    text: "If you are unsure, take other medicines or still hurt, a pharmacist can help you choose.",
    ruledOutBy: [],
    sources: [],
  },
} as const satisfies Record<string, PainReliefStep>;

/** The id of a step of pain relief. */
export type PainReliefId = keyof typeof painReliefSteps;

/** Shown with every painkiller that is named. */
export const followThePack =
  "Read the pack, and take no more than it says. Ask a doctor if you still need it after ten days, or sooner if the pain gets worse.";

export const followThePackSources = [
  { source: "dailymedNaproxen2024", supports: "stop and ask when pain lasts over ten days or gets worse" },
] as const satisfies readonly Citation[];

/** Signs that a painkiller does harm. Shown with every painkiller that is named. */
export const stopMedicineSigns = [
  "black or bloody poo",
  "vomiting blood",
  "a swollen face, hives or a wheeze",
  "pain in the chest",
  "slurred speech or weakness on one side",
  "swollen legs",
] as const satisfies NonEmpty<string>;

export const stopMedicineText = "Stop the medicine and call the emergency number if you notice any of these:";

/** What the sources do not agree on. Shown only while anti-inflammatory painkillers are named. */
export const nsaidDebate = {
  text: "Sources disagree about the first days. Guidelines advise anti-inflammatory painkillers for pain. Some health services and experts say to wait, as inflammation is part of healing. If you can do without for a day or two, that is a fair choice.",
  sources: [
    { source: "acpAafpGuideline2020", supports: "advises them, gel first" },
    { source: "portsmouthSprains", supports: "advises to wait at first" },
    { source: "duboisPeaceLove2020", supports: "inflammation helps repair" },
  ],
} as const satisfies { readonly text: string; readonly sources: NonEmpty<Citation> };

/** What may be said to this person about painkillers. */
export interface PainReliefAdvice {
  /** `notNamed`: no painkiller may be named yet, or none at all; `leftOut` says why. */
  readonly kind: "named" | "notNamed";
  /** The steps that may be shown, in order. */
  readonly steps: readonly PainReliefId[];
  /** Why some or all painkillers are left out. */
  readonly leftOut: readonly WhyLeftOut[];
  /** Why to ask a pharmacist before taking any of those named. */
  readonly askFirst: readonly WhyLeftOut[];
}

/** The line of `noTabletsLine`. One reason is enough to leave them; the plan has all. */
export const noTablets = "No ibuprofen or aspirin-like tablets for this pain. Reason: {reason}.";

/** Added when the reason is a medicine: nobody shall leave a blood thinner because of what stands here. */
export const askBeforeStopping = "Ask a doctor before you stop any medicine that was prescribed.";

/**
 * One line for whoever looks for a painkiller before anything else: that anti-inflammatory tablets must not be taken, and
 * why. Undefined while nothing speaks against them, and when only the medicine questions are open. "Not sure" speaks
 * against them as yes does.
 */
export function noTabletsLine({ ruledOut }: Pick<RuledOut, "ruledOut">): string | undefined {
  const reasons = onceEach(ruledOut.nsaids).filter(({ settled }) => settled !== "notAnswered");
  const [reason] = reasons.flatMap(reasonInWords);
  if (reason === undefined) return undefined;
  const takesOne = reasons.some(({ answers }) =>
    answers.some(({ question, answer }) => answer !== undefined && prescribed.includes(question)),
  );
  return [filled(noTablets, { reason }), ...(takesOne ? [askBeforeStopping] : [])].join(" ");
}

/** What is answered with yes because of a medicine that a doctor may have prescribed. */
const prescribed: readonly QuestionId[] = ["medBloodThinner", "bleedRisk"];

/** The sign by its name, or the answers that forbid it. */
function reasonInWords({ from, answers }: WhyLeftOut): readonly string[] {
  if (from.kind === "redFlag") return [lowerFirst(redFlags[from.id].title)];
  return answers
    .filter(({ answer }) => answer !== undefined)
    .map(({ question }) => questions[question].short);
}

const inOrder = [
  "none",
  "gel",
  "paracetamol",
  "nsaidTablet",
  "pharmacist",
] as const satisfies readonly PainReliefId[];

/** The painkillers that may be named, in the order in which to try them. */
export function painReliefFor(out: RuledOut): PainReliefAdvice {
  const steps = inOrder.filter(
    (id) => !painReliefSteps[id].ruledOutBy.some((thing) => isRuledOut(thing, out)),
  );
  const named = !isRuledOut("painkillers", out);
  const { painkillers, nsaids } = out.ruledOut;
  const askFirst = isRuledOut("nsaids", out)
    ? out.askFirst.painkillers
    : [...out.askFirst.painkillers, ...out.askFirst.nsaids];
  return {
    kind: named ? "named" : "notNamed",
    steps,
    leftOut: onceEach([...painkillers, ...nsaids]),
    askFirst: named ? onceEach(askFirst) : [],
  };
}

/** The same reason, said once. */
function onceEach(reasons: readonly WhyLeftOut[]): readonly WhyLeftOut[] {
  return [...new Map(reasons.map((why) => [why.because, why])).values()];
}
