import { measures, type SelfCarePlan } from "#rules";
import { Link } from "react-router";
import { CallList } from "../emergency/call-list.tsx";
import { TimeTheIce } from "../figures/on-press.tsx";
import * as paths from "../paths.ts";
import { IceThenWarmth } from "./timeline.tsx";
import { isOpen } from "./why.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** Ice or warmth today, with its next change, in one line. How to do it stands under its name further down. */
export function IceNow({ plan }: { readonly plan: SelfCarePlan }) {
  const { ice, heat, phase } = plan;
  const care = phase === "protect" ? ice : heat;
  switch (care.kind) {
    case "leftOut":
      if (!isOpen(care.reasons)) return null;
      return (
        <p>
          {sayWith("Ice or warmth? <ask>Answer a few questions first</ask>.", {
            ask: (words) => (
              <Link to={paths.check} state={{ screen: "medicines", returnTo: paths.plan }}>
                {words}
              </Link>
            ),
          })}
        </p>
      );
    case "offered":
      return (
        <div className="ice-now">
          <p>
            <Until plan={plan} />
            {phase === "protect" && care.askFirst.length > 0 && (
              <span>{` ${say("{name}: ask a pharmacist or doctor first.", { name: measures.ice.name })}`}</span>
            )}
          </p>
          {phase === "protect" && <TimeTheIce call={<CallList />} />}
        </div>
      );
  }
}

/** The moment itself stands at the top of the card: ice ends with the phase. */
function Until({ plan }: { readonly plan: SelfCarePlan }) {
  const { ice, heat } = plan;
  if (ice.kind !== "offered" || ice.tense !== "now" || ice.until === undefined)
    return <IceThenWarmth plan={plan} />;
  const isWarmthAhead = heat.kind === "offered" && heat.tense === "ahead";
  return <span>{isWarmthAhead ? say("Ice until then, then warmth.") : say("Ice until then.")}</span>;
}
