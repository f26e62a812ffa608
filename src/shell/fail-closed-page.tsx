import { EmergencyCard } from "../emergency/emergency-card.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** Shown when anything goes wrong. The way out is a professional, never care at home. */
export function FailClosedPage() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Speak to a professional")}>
        {say("We could not work out a result")}
      </PageTitle>
      <p className="lead">
        {say(
          "Something went wrong on this page. Please do not wait for it: speak to a doctor or a health phone line today about your pain.",
        )}
      </p>
      <EmergencyCard />
      <p>
        {sayWith("You can also <again>load the check again</again>.", {
          again: (words) => <a href={import.meta.env.BASE_URL}>{words}</a>,
        })}
      </p>
    </div>
  );
}
