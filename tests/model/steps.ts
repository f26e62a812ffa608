/** What may happen to the check, one step after the other. A step says what happens, not yet to which control. */
import fc from "fast-check";

/** Addresses that somebody may open by hand: every page with answers, one to read, and one that is not there. */
export const addresses = [
  "/",
  "/check",
  "/answers",
  "/result",
  "/summary",
  "/plan",
  "/guide",
  "/no-such-page",
] as const;

/** An address of the app. */
export type Address = (typeof addresses)[number];

/** One step. `pick`, from 0 to below 1, chooses among what is there when the step is taken. */
export type Step =
  /** One thing is marked on the screen, or a mark is taken back. */
  | { readonly kind: "mark"; readonly pick: number }
  /**
   * What is open on the screen is answered as somebody well would, or with one answer that needs help today, and the person
   * goes on.
   */
  | { readonly kind: "answerAndGoOn"; readonly today?: true }
  | { readonly kind: "goOn" | "back" | "stepBack" | "stepForward" | "follow" | "reload" | "clear" }
  /** The rest is answered for the professional, from the result on. */
  | { readonly kind: "rest" }
  /** One answer is changed from the list of answers; what may be left out is opened from the result. */
  | { readonly kind: "change" | "offer"; readonly pick: number }
  | { readonly kind: "open"; readonly address: Address }
  /** Minutes with the page open (its timers run), with the device asleep, on another page, or a clock set back. */
  | { readonly kind: "wait" | "sleep" | "away" | "clockBack"; readonly minutes: number }
  /** The device changes its language; another tab is opened, used and closed; the browser's storage is emptied. */
  | { readonly kind: "language" | "secondTab" | "storageEmptied" };

const pick = fc.nat({ max: 99 }).map((part) => part / 100);
/** In a browser some seconds pass by themselves, so no few of these come to just an hour. */
const minutes = fc.constantFrom(4, 11, 43, 58, 70, 180, 1440);

/** Any step, the usual ones more often. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ kind: fc.constant("mark" as const), pick }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("answerAndGoOn" as const) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        ...(["goOn", "goOn", "back", "stepBack", "stepForward", "stepForward"] as const),
        ...(["follow", "follow", "follow", "reload", "clear", "rest", "rest"] as const),
      ),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("change", "offer"), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("open" as const), address: fc.constantFrom(...addresses) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom("wait", "sleep", "away", "clockBack"), minutes }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("language", "secondTab", "storageEmptied") }),
  },
);

/** The way of somebody well from the first question to the result. */
const toResult: readonly Step[] = Array.from({ length: 5 }, () => ({ kind: "answerAndGoOn" }));

/** The way of somebody whose pain quickly gets worse, to the result and on to what was not asked. */
const toTheRest: readonly Step[] = [
  ...Array.from({ length: 5 }, () => ({ kind: "answerAndGoOn", today: true }) as const),
  { kind: "rest" },
];

/** A sequence of steps; most begin at a result or behind it, where few would come to by chance. */
export function anySteps(minLength: number, maxLength: number): fc.Arbitrary<readonly Step[]> {
  const steps = fc.array(anyStep, { minLength, maxLength, size: "max" });
  return fc
    .tuple(fc.constantFrom([], toResult, toTheRest), steps)
    .map(([before, more]) => [...before, ...more]);
}

/** A sequence as one line a step, to be read by a person. */
export function stepsInWords(steps: readonly Step[]): string {
  return steps.map((step, index) => `${index + 1}. ${JSON.stringify(step)}`).join("\n");
}
