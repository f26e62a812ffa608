import type { ComponentType, ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface WayBackProps {
  /** The link of the router, handed in because a part knows no router. */
  readonly as: ComponentType<{ readonly to: string; readonly children: ReactNode }>;
  readonly to: string;
  /** What the page there is called. */
  readonly children: ReactNode;
}

/** The way back to the page above, at the top of a page. Not on paper. */
export function WayBack({ as: Link, to, children }: WayBackProps) {
  return (
    <p className="back no-print">
      <Link to={to}>
        <Icon name="arrowBack" /> <span>{children}</span>
      </Link>
    </p>
  );
}
