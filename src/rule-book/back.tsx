import { Link } from "react-router";
import { Icon } from "../parts/icon.tsx";
import { howThisWorksPath } from "./places.ts";

/** The way back to the page that leads to all of the rule book. */
export function BackToHowThisWorks() {
  return (
    <p className="back no-print">
      <Link to={howThisWorksPath}>
        <Icon name="arrowBack" /> How this works
      </Link>
    </p>
  );
}
