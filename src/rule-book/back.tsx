import { Link } from "react-router";
import { WayBack } from "../components/way-back.tsx";
import * as paths from "../paths.ts";

/** The way back to the page that leads to all of the rule book. */
export function BackToHowThisWorks() {
  return (
    <WayBack as={Link} to={paths.howThisWorks}>
      How this works
    </WayBack>
  );
}
