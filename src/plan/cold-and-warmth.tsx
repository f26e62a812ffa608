import { measures, type CarePhaseId, type ColdOrWarmth } from "#rules";
import { AskLink } from "./ask-link.tsx";
import { MeasureDetails } from "./measure-details.tsx";
import { Moment } from "./moment.tsx";
import { isOpen, Whys } from "./why.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface ColdAndWarmthProps {
  readonly ice: ColdOrWarmth;
  readonly heat: ColdOrWarmth;
  readonly phase: CarePhaseId;
}

/** Ice until hour 48, then warmth, each only where no answer speaks against it. */
export function ColdAndWarmth({ ice, heat, phase }: ColdAndWarmthProps) {
  const iceIsOver = phase !== "protect";
  const open = (iceIsOver ? [heat] : [ice, heat]).some(
    (care) => care.kind === "leftOut" && isOpen(care.reasons),
  );
  return (
    <section className="stack">
      <h3>{say("Ice and warmth")}</h3>
      <div className="two-columns stack">
        {iceIsOver ? <IceIsOver /> : <Card id="ice" care={ice} />}
        <Card id="heat" care={heat} />
      </div>
      {open && <AskLink screen="medicines">{say("Answer the questions on ice and heat")}</AskLink>}
    </section>
  );
}

function IceIsOver() {
  return (
    <div className="card">
      <h4>{measures.ice.name}</h4>
      <p>{say("The time for ice is over: it is for the first 48 hours.")}</p>
      <MeasureDetails id="ice" />
    </div>
  );
}

function Card({ id, care }: { readonly id: "ice" | "heat"; readonly care: ColdOrWarmth }) {
  const { name, how } = measures[id];
  switch (care.kind) {
    case "leftOut":
      return (
        <div className="card">
          <h4>
            {isOpen(care.reasons) ? say("{name}: not yet", { name }) : say("{name}: left out", { name })}
          </h4>
          {isOpen(care.reasons) && <p>{say("We don’t know yet if it is safe for you.")}</p>}
          <Whys reasons={care.reasons} />
        </div>
      );
    case "offered":
      return (
        <div className="card">
          <h4>{name}</h4>
          <p>
            <When id={id} care={care} />
          </p>
          <p>{how}</p>
          {care.askFirst.length > 0 && (
            <>
              <p>
                <strong>{say("Ask a pharmacist or doctor first:")}</strong>
              </p>
              <Whys reasons={care.askFirst} />
            </>
          )}
          <MeasureDetails id={id} />
        </div>
      );
  }
}

function When({
  id,
  care,
}: {
  readonly id: "ice" | "heat";
  readonly care: Extract<ColdOrWarmth, { kind: "offered" }>;
}) {
  switch (care.tense) {
    case "past":
      return <span>{say("This time is over.")}</span>;
    case "ahead":
      return (
        <strong>
          {care.from === undefined
            ? say("From 48 hours after the pain began. Not before.")
            : sayWith("From {moment}. Not before.", { moment: <Moment at={care.from} withTime /> })}
        </strong>
      );
    case "now":
      return (
        <strong>
          {id === "heat"
            ? say("You can use it now, if you like how it feels.")
            : care.until === undefined
              ? say("Until 48 hours after the pain began, if you like how it feels.")
              : sayWith("Until {moment}, if you like how it feels.", {
                  moment: <Moment at={care.until} withTime />,
                })}
        </strong>
      );
  }
}
