/** The stories and the smallest example of each rule, as `npm run review` wrote them down. */
import { dispositions, isAnswers, isKeyOf, type Answers, type DispositionId, type RedFlagId } from "#rules";
import * as z from "zod/mini";
import evidenceFile from "./evidence.json";

const level = z.custom<DispositionId>((value) => typeof value === "string" && isKeyOf(dispositions, value));
const answers = z.custom<Answers>((value) => isAnswers(z.parse(z.record(z.string(), z.string()), value)));

const evidence = z.parse(
  z.object({
    stories: z.array(z.object({ story: z.string(), expected: level, given: z.optional(level) })),
    rules: z.record(
      z.string(),
      z.object({
        example: answers,
        stories: z.array(
          z.object({ story: z.number(), part: z.enum(["present", "notRuledOut", "justOutside"]) }),
        ),
      }),
    ),
  }),
  evidenceFile,
);

/** What a rule is in a story: there, neither there nor ruled out, or absent by one difference. */
export type StoryPart = "present" | "notRuledOut" | "justOutside";

/** One of our own stories: where the person should be sent, and where they are; undefined when nowhere yet. */
export interface Story {
  readonly story: string;
  readonly expected: DispositionId;
  readonly given?: DispositionId | undefined;
}

/** The fewest answers that set a rule off. */
export function exampleOf(rule: RedFlagId): Answers {
  return evidence.rules[rule]?.example ?? {};
}

/** The stories in which a rule plays this part. */
export function storiesOf(rule: RedFlagId, part: StoryPart): readonly Story[] {
  const found = evidence.rules[rule]?.stories ?? [];
  return found.flatMap((one) => (one.part === part ? (evidence.stories[one.story] ?? []) : []));
}
