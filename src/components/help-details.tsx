import type { ReactNode } from "react";
import { say } from "../words/say.ts";

interface HelpDetailsProps {
  /** What the help is about, so that a list of all help on a page can be told apart: "numbness between the legs". */
  readonly about: string;
  readonly children: ReactNode;
}

/** What a strange word means, folded away in the place where it is used. */
export function HelpDetails({ about, children }: HelpDetailsProps) {
  return (
    <details className="help">
      <summary>
        {say("What does this mean?")}
        <span className="visually-hidden">{` (${about})`}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
