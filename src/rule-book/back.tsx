import { Link } from "react-router";
import { WayBack } from "../components/way-back.tsx";
import { howThisWorksPath } from "./places.ts";

/** The way back to the page that leads to all of the rule book. */
export function BackToHowThisWorks() {
  return (
    <WayBack as={Link} to={howThisWorksPath}>
      How this works
    </WayBack>
  );
}
