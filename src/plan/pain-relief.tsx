import {
  measures,
  nsaidDebate,
  painReliefSteps,
  stopMedicineSigns,
  stopMedicineText,
  type PainReliefAdvice,
  type PainReliefId,
  type PainReliefStep,
  type WhyLeftOut,
} from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { AskLink } from "./ask-link.tsx";
import { isOpen, reasonsToTell, Whys } from "./why.tsx";
import { say } from "../words/say.ts";

/** Painkillers: none is named before the medicine questions are answered, and never a dose. */
export function PainRelief({ advice }: { readonly advice: PainReliefAdvice }) {
  const open = advice.leftOut.some(({ from }) => from.kind === "medicinesNotAnswered");
  return (
    <section className="stack">
      <h3>{say("Pain relief")}</h3>
      <p>{measures.painRelief.why}</p>
      {advice.kind === "named" && advice.askFirst.length > 0 && <AskPharmacist advice={advice} />}
      <ol className="stack">
        {advice.steps.map((id) => (
          <Step id={id} key={id} />
        ))}
      </ol>
      {open && (
        <>
          <p>{say("No painkiller is named here before you have answered the medicine questions.")}</p>
          <AskLink screen="medicines">{say("Answer the medicine questions")}</AskLink>
        </>
      )}
      <LeftOutHere advice={advice} />
      {advice.kind === "named" && <StopMedicine />}
      {advice.steps.some((id) => id === "gel" || id === "nsaidTablet") && (
        <details className="help">
          <summary>{say("What sources disagree on")}</summary>
          <p>{nsaidDebate.text}</p>
          <CitationList citations={nsaidDebate.sources} />
        </details>
      )}
    </section>
  );
}

/** Why to ask first; reasons that stand below, with what is left out, are not said twice. */
function AskPharmacist({ advice }: { readonly advice: PainReliefAdvice }) {
  const below = leftOutReasons(advice).map(({ because }) => because);
  const others = advice.askFirst.filter(({ because }) => !below.includes(because));
  return (
    <div className="note">
      <p>
        <strong>{say("Ask a pharmacist before you take any of these.")}</strong>
        {others.length === 0 && <span>{` ${say("The reasons stand below.")}`}</span>}
      </p>
      {others.length > 0 && <Whys reasons={others} />}
    </div>
  );
}

function Step({ id }: { readonly id: PainReliefId }) {
  const step: PainReliefStep = painReliefSteps[id];
  return (
    <li>
      <strong>{`${step.name}.`}</strong>
      <span>{` ${step.text}`}</span>
      {step.sources.length > 0 && (
        <details className="help">
          <summary>
            {say("Where this comes from")}
            <span className="visually-hidden">{`: ${step.name}`}</span>
          </summary>
          <CitationList citations={step.sources} />
        </details>
      )}
    </li>
  );
}

function LeftOutHere({ advice }: { readonly advice: PainReliefAdvice }) {
  const reasons = leftOutReasons(advice);
  if (reasons.length === 0) return null;
  return (
    <div className="note">
      <p>
        <strong>{say("Some painkillers are left out. Ask a pharmacist what suits you.")}</strong>{" "}
        {say("This is why:")}
      </p>
      <Whys reasons={reasons} />
    </div>
  );
}

function leftOutReasons({ leftOut }: PainReliefAdvice): readonly WhyLeftOut[] {
  return reasonsToTell(leftOut.filter((why) => !isOpen([why])));
}

function StopMedicine() {
  return (
    <>
      <p>{stopMedicineText}</p>
      <ul>
        {stopMedicineSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </>
  );
}
