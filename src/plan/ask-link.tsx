import type { ScreenId } from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import * as paths from "../paths.ts";

interface AskLinkProps {
  readonly screen: ScreenId;
  readonly children: ReactNode;
}

/** Leads to one screen of the questions and back to the plan. */
export function AskLink({ screen, children }: AskLinkProps) {
  return (
    <Link className="button button--secondary" to={paths.check} state={{ screen, returnTo: paths.plan }}>
      {children}
    </Link>
  );
}
