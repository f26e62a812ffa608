import { questions, type Answers, type Question, type QuestionId } from "#rules";
import type { AnswerChanges } from "../session/session.ts";
import { fieldId } from "./field-id.ts";
import { WhyWeAsk } from "./why-we-ask.tsx";
import { say } from "../words/say.ts";

interface ChoiceProps {
  readonly question: QuestionId;
  readonly answer: Answers[QuestionId];
  readonly error: string | undefined;
  readonly onAnswer: (changes: AnswerChanges) => void;
}

/** Options up to this many letters long stand side by side; longer ones have a row each. */
const longestChip = 26;

/** One question with its options, of which one is chosen. Nothing is chosen beforehand. */
export function Choice({ question: id, answer, error, onAnswer }: ChoiceProps) {
  const question: Question = questions[id];
  const described = [
    ...(question.scale === undefined ? [] : [`${id}-scale`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ].join(" ");
  return (
    <div className="question question--asked">
      <fieldset aria-describedby={described === "" ? undefined : described}>
        <legend className="question__legend">{question.plain}</legend>
        {error !== undefined && (
          <p className="question__error" id={`${id}-error`}>
            {error}
          </p>
        )}
        {question.scale !== undefined && (
          <p
            className="question__why"
            id={`${id}-scale`}
          >{`${question.scale.from}, ${question.scale.to}.`}</p>
        )}
        <div className={`choices ${layoutOf(question)}`}>
          {Object.entries(question.options).map(([option, { plain }], index) => (
            <label className="choice" key={option}>
              <input
                type="radio"
                id={index === 0 ? fieldId(id) : undefined}
                aria-invalid={(index === 0 && error !== undefined) || undefined}
                name={id}
                value={option}
                checked={answer === option}
                onChange={() => {
                  onAnswer({ [id]: option });
                }}
              />
              <span className="choice__text">{plain}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <WhyWeAsk name={say("Why we ask about {sign}", { sign: question.short })}>
        <p>{question.help === undefined ? question.why : `${question.why} ${question.help}`}</p>
      </WhyWeAsk>
    </div>
  );
}

function layoutOf({ scale, options }: Question): string {
  if (scale !== undefined) return "choices--scale";
  const isShort = Object.values(options).every(({ plain }) => plain.length <= longestChip);
  return isShort ? "choices--chips" : "choices--rows";
}
