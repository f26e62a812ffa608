import { optionInWords, phrases, questions, type Condition, type QuestionId } from "#rules";
import { say } from "../words/say.ts";

/** When a rule counts, as a tree of plain words. */
export function RuleTree({ condition }: { readonly condition: Condition<QuestionId> }) {
  switch (condition.kind) {
    case "answered":
      return <span>{wordsOf(condition.question, condition.options)}</span>;
    case "atLeast":
      return (
        <>
          <span>{howMany(condition.count, condition.of.length)}</span>
          <ul>
            {condition.of.map((part, index) => (
              <li key={index}>
                <RuleTree condition={part} />
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function howMany(count: number, of: number): string {
  if (count === of) return say("All of these:");
  return count === 1 ? say("One of these:") : say("At least {count} of these:", { count });
}

function wordsOf(id: QuestionId, options: readonly string[]): string {
  const { short } = questions[id];
  if (options.length === 1 && options[0] === "yes") return short;
  return `${short}: ${options.map((option) => `“${optionInWords(id, option)}”`).join(phrases.oneOfTwo)}`;
}
