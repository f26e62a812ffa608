import { paperSections, type PaperQuestion, type PaperSection } from "#rules";
import { Fragment } from "react";
import { CallNow } from "./call-now.tsx";
import { say } from "../words/say.ts";

interface PaperQuestionsProps {
  /** The sections that set the level, or those that may be left out. */
  readonly which: "setTheLevel" | "optional";
}

/** Questions with their boxes, in the order of asking. */
export function PaperQuestions({ which }: PaperQuestionsProps) {
  return (
    <div className="paper__questions">
      {paperSections().map(
        (section, index) =>
          (section.optional === undefined) === (which === "setTheLevel") && (
            <Section key={section.id} section={section} number={index + 1} />
          ),
      )}
    </div>
  );
}

function Section({ section, number }: { readonly section: PaperSection; readonly number: number }) {
  const { title, intro, optional, parts } = section;
  return (
    <section className="paper__section">
      <h2>{`${say("Part")} ${number}. ${title}`}</h2>
      {intro !== undefined && <p className="paper__note">{intro}</p>}
      {optional !== undefined && (
        <p className="paper__note">{`${say("You can leave it out.")} ${optional}`}</p>
      )}
      {parts.map(({ legend, toTick, questions }) =>
        legend !== undefined && toTick ? (
          <List key={legend} legend={legend} questions={questions} />
        ) : (
          <Fragment key={questions[0]?.id}>
            {legend !== undefined && <h3>{legend}</h3>}
            {questions.map((question) => (
              <Choice key={question.id} question={question} />
            ))}
          </Fragment>
        ),
      )}
    </section>
  );
}

/** A list to tick. A column for “not sure” stands where that can be an honest answer. */
function List({
  legend,
  questions,
}: {
  readonly legend: string;
  readonly questions: readonly PaperQuestion[];
}) {
  const canBeUnsure = questions.some(({ boxes }) => boxes.length > 1);
  return (
    <table className="paper__list">
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {legend}
          </th>
          <th scope="col">{say("Yes")}</th>
          {canBeUnsure && <th scope="col">{say("Not sure")}</th>}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr key={question.id}>
            <td className="paper__number">{question.number}</td>
            <th scope="row">
              <span>{question.plain}</span>
              <Remarks question={question} />
            </th>
            {question.boxes.map((box) => (
              <td key={box.option} className="paper__tick">
                <Box />
                {box.callNow && <CallNow />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One question of which one box is ticked. */
function Choice({ question }: { readonly question: PaperQuestion }) {
  const { number, plain, scale, onlyAfter, boxes } = question;
  return (
    <div className="paper__choice">
      <p>
        <span className="paper__number">{number}</span> <strong>{plain}</strong>
        {scale !== undefined && <span className="paper__remark">{` ${scale}.`}</span>}
        <Remarks question={question} />
        {onlyAfter !== undefined && (
          <span className="paper__remark">
            {" "}
            {say("Only after {condition}, or when you are not sure of these.", { condition: onlyAfter })}
          </span>
        )}
      </p>
      <ul className="paper__boxes">
        {boxes.map((box) => (
          <li key={box.option}>
            <Box /> {box.name !== box.plain && <b>{box.name}</b>}
            <span>{` ${box.plain}`}</span>
            {box.callNow && <CallNow />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remarks({ question: { help } }: { readonly question: PaperQuestion }) {
  return help !== undefined && <span className="paper__remark"> {help}</span>;
}

function Box() {
  return <span className="paper__box" aria-hidden="true" />;
}
