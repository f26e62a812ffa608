import { NeutralNumber } from "../emergency/neutral-number.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { say } from "../words/say.ts";

/** The code or the texts of a page did not arrive. Needs no store and no router. */
export function NotFetchedPage() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Page not loaded")}>{say("This page did not load")}</PageTitle>
      <p className="lead">
        {say(
          "The network may be gone, or a newer version of this check may have come out. Please load the page again.",
        )}
      </p>
      <div className="actions">
        <button
          className="button"
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {say("Load this page again")}
        </button>
      </div>
      <p>
        {say(
          "Do not wait for it if you feel unwell. Speak to a doctor or a health phone line today. The signs of an emergency stand at the top of this page.",
        )}
      </p>
      <NeutralNumber />
    </div>
  );
}
