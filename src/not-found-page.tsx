import { Link } from "react-router";
import { PageTitle } from "./parts/page-title.tsx";

/** There is no page at this address. The address itself is not repeated: it may come from anybody. */
export function NotFoundPage() {
  return (
    <div className="stack">
      <PageTitle windowTitle="Page not found">We can’t find that page</PageTitle>
      <p>The address may be mistyped, or the page may have moved. Your answers are not affected.</p>
      <div className="actions">
        <Link className="button" to="/">
          Go to the start
        </Link>
        <Link className="button button--secondary" to="/check">
          Go to the questions
        </Link>
      </div>
    </div>
  );
}
