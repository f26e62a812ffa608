import { answerInWords, type WhyLeftOut } from "#rules";
import { say } from "../words/say.ts";

/** Why something is left out or needs asking first, with the answers that it rests on. */
export function Why({ why }: { readonly why: WhyLeftOut }) {
  const said = why.answers.flatMap((answer) => answerInWords(answer) ?? []);
  return (
    <>
      <span>{why.because}</span>
      {said.length > 0 && <span className="plan-said">{` ${say("You answered:")} ${said.join(" · ")}`}</span>}
    </>
  );
}

/** Several reasons, one after the other. */
export function Whys({ reasons }: { readonly reasons: readonly WhyLeftOut[] }) {
  return (
    <ul>
      {reasonsToTell(reasons).map((why) => (
        <li key={why.because}>
          <Why why={why} />
        </li>
      ))}
    </ul>
  );
}

/** Whether nothing but missing answers stands against it. */
export function isOpen(reasons: readonly WhyLeftOut[]): boolean {
  return reasons.every(({ settled }) => settled === "notAnswered");
}

/**
 * The reasons worth telling: those that speak of the thing left out; what a warning sign may mean only where there
 * is no other. Each text once.
 */
export function reasonsToTell(reasons: readonly WhyLeftOut[]): readonly WhyLeftOut[] {
  const own = reasons.filter(({ from }) => from.kind !== "redFlag");
  const told = own.length > 0 ? own : reasons;
  return [...new Map(told.map((why) => [why.because, why])).values()];
}
