import { dispositions, emergencySigns, notADiagnosis, questions, ruleSetVersion } from "#rules";
import { NeutralNumber } from "../emergency/neutral-number.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { PrintButton } from "../components/print-button.tsx";
import { CallNow } from "./call-now.tsx";
import { PaperQuestions } from "./paper-questions.tsx";
import { PaperRules } from "./paper-rules.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** The check without a computer: every question, and on the back the rules that lead from boxes to a level. */
export function PaperPage() {
  return (
    <div className="paper stack">
      <PageTitle windowTitle={say("On paper")}>{say("The upper back check on paper")}</PageTitle>
      <div className="stack no-print">
        <p className="lead">
          {say(
            "Print these pages, tick what is true, and find your level in the tables at the end. You need a pen and about ten minutes.",
          )}
        </p>
        <div className="actions">
          <PrintButton>{say("Print the questions")}</PrintButton>
        </div>
      </div>
      <section className="paper__first stack">
        <h2>{say("First: is it an emergency?")}</h2>
        <p>
          <strong>{say("Call the emergency number now, and leave this sheet, with any of these:")}</strong>
          <span>{` ${say(
            "{signs}. Call too after a bad accident, or when you feel that your life is in danger.",
            {
              signs: emergencySigns.map((sign) => questions[sign].short).join("; "),
            },
          )}`}</span>
        </p>
        <NeutralNumber />
      </section>
      <section className="stack">
        <h2>{say("How to fill it in")}</h2>
        <ol className="paper__how">
          <li>
            {say("For upper back pain that began with training or strain. Go from the top to the end.")}
          </li>
          <li>{say("In a table, tick what is true, and leave the rest empty. An empty row means no.")}</li>
          <li>{say("Tick “Not sure” when it is hard to tell.")}</li>
          <li>{say("In other questions, tick one box. The letter is the name of the box.")}</li>
          <li>
            {sayWith("{call} beside a box that you ticked: stop, and call the emergency number now.", {
              call: <CallNow />,
            })}
          </li>
          <li>{say("Then find your level in the tables at the end.")}</li>
        </ol>
      </section>
      <PaperQuestions which="setTheLevel" />
      <PaperRules />
      <section className="stack">
        <h2>{say("For an appointment, and for care at home")}</h2>
        <p>
          {say(
            "Is your level “{soon}” or “{selfCare}”? These answers help the person who sees you, and tell you which advice is safe for you.",
            { soon: dispositions.soon.name, selfCare: dispositions.selfCare.name },
          )}
        </p>
        <PaperQuestions which="optional" />
      </section>
      <p className="paper__foot">{`${notADiagnosis} ${say("Rule set {version} of {date}.", { ...ruleSetVersion })}`}</p>
    </div>
  );
}
