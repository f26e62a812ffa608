import { dispositions, emergencySigns, notADiagnosis, questions, ruleSetVersion } from "#rules";
import { NeutralNumber } from "../emergency/neutral-number.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { PrintButton } from "../parts/print-button.tsx";
import { CallNow } from "./call-now.tsx";
import { PaperQuestions } from "./paper-questions.tsx";
import { PaperRules } from "./paper-rules.tsx";

/** The check without a computer: every question, and on the back the rules that lead from boxes to a level. */
export function PaperPage() {
  return (
    <div className="paper stack">
      <PageTitle windowTitle="On paper">The upper back check on paper</PageTitle>
      <div className="stack no-print">
        <p className="lead">
          Print these pages, tick what is true, and find your level in the tables at the end. You need a pen
          and about ten minutes.
        </p>
        <div className="actions">
          <PrintButton>Print the questions</PrintButton>
        </div>
      </div>
      <section className="paper__first stack">
        <h2>First: is it an emergency?</h2>
        <p>
          <strong>Call the emergency number now, and leave this sheet, with any of these:</strong>{" "}
          {emergencySigns.map((sign) => questions[sign].short).join("; ")}. Call too after a bad accident, or
          when you feel that your life is in danger.
        </p>
        <NeutralNumber />
      </section>
      <section className="stack">
        <h2>How to fill it in</h2>
        <ol className="paper__how">
          <li>For upper back pain that began with training or strain. Go from the top to the end.</li>
          <li>In a table, tick what is true, and leave the rest empty. An empty row means no.</li>
          <li>Tick “Not sure” when it is hard to tell.</li>
          <li>In other questions, tick one box. The letter is the name of the box.</li>
          <li>
            <CallNow /> beside a box that you ticked: stop, and call the emergency number now.
          </li>
          <li>Then find your level in the tables at the end.</li>
        </ol>
      </section>
      <PaperQuestions which="setTheLevel" />
      <PaperRules />
      <section className="stack">
        <h2>For an appointment, and for care at home</h2>
        <p>
          Is your level “{dispositions.soon.name}” or “{dispositions.selfCare.name}”? These answers help the
          person who sees you, and tell you which advice is safe for you.
        </p>
        <PaperQuestions which="optional" />
      </section>
      <p className="paper__foot">
        {notADiagnosis} Rule set {ruleSetVersion.version} of {ruleSetVersion.date}.
      </p>
    </div>
  );
}
