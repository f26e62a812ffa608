import type { Elements } from "../components/elements.ts";

interface WhyWeAskProps {
  /** Said to who does not see where it stands: "Why we ask about numbness between the legs". */
  readonly name: string;
  readonly children: Elements;
}

/** Why something is asked, and what a strange word in it means, folded away at the end of the line of the question. */
export function WhyWeAsk({ name, children }: WhyWeAskProps) {
  return (
    <details className="why">
      <summary>
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">{name}</span>
      </summary>
      {children}
    </details>
  );
}
