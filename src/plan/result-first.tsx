import { Link } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import { say } from "../words/say.ts";

interface ResultFirstProps {
  readonly title: string;
  /** Why there is no plan. */
  readonly because: string;
}

/** In place of a plan: why there is none, and the way to the result. */
export function ResultFirst({ title, because }: ResultFirstProps) {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your plan")}>{title}</PageTitle>
      <p className="lead">{because}</p>
      <div className="actions">
        <Link className="button" to="/result">
          {say("See your result")}
        </Link>
      </div>
    </div>
  );
}
