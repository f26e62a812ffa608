import { ruleSetVersion, triage, validityOf } from "#rules";
import { useEffect, useState, type ReactNode } from "react";
import { EmergencyCard } from "../emergency/emergency-card.tsx";
import { Notice } from "../parts/notice.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { useNow } from "../parts/use-now.ts";
import { useSession } from "../session/session.ts";
import { look, lookedRecently, useAdvice } from "./advice.ts";
import { ReloadButton, useReloadLosesAnswers } from "./reload-button.tsx";

/**
 * Stands around every page that shows what the rules made of the answers, and lets it through when they may still be
 * relied on. An emergency passes at once and always: no other advice is safer. The other levels wait, for a few
 * seconds at most, for a look at what the site says.
 */
export function AdviceGate({ children }: { readonly children: ReactNode }) {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  const status = useAdvice((advice) => advice.status);
  const now = useNow();
  const [hasLooked, setHasLooked] = useState(lookedRecently);
  useEffect(() => {
    if (!hasLooked) void look().then(() => setHasLooked(true));
  }, [hasLooked]);
  if (!ready) return children;
  const result = triage(answers);
  if (result.status !== "decided" || result.disposition === "emergency") return children;
  if (!hasLooked) return <p role="status">Looking for the newest version of the advice …</p>;
  const validity = validityOf(ruleSetVersion, now, status);
  switch (validity) {
    case "valid":
      return children;
    case "withdrawn":
      return <Withdrawn />;
    case "outOfDate":
    case "dateUnknown":
      return (
        <>
          {result.disposition === "selfCare" && <MayBeOutOfDate validity={validity} />}
          {children}
        </>
      );
  }
}

function MayBeOutOfDate({ validity }: { readonly validity: "outOfDate" | "dateUnknown" }) {
  return (
    <Notice>
      <p>
        <strong>This check may be out of date.</strong> {why(validity)} Please speak to a doctor, a
        physiotherapist or a health phone line before you rely on care at home.
      </p>
    </Notice>
  );
}

function why(validity: "outOfDate" | "dateUnknown"): string {
  switch (validity) {
    case "outOfDate":
      return `Its rules were to be looked over by ${ruleSetVersion.useBy}, and no newer ones have come to this device.`;
    case "dateUnknown":
      return "The date on this device is wrong, so we cannot tell how old the rules are.";
  }
}

/** In place of a result of rules that the site no longer stands by. */
function Withdrawn() {
  const losesAnswers = useReloadLosesAnswers();
  return (
    <div className="stack">
      <PageTitle windowTitle="Speak to a professional">This version of the check is withdrawn</PageTitle>
      <p className="lead">
        Please do not wait for this page: speak to a doctor or a health phone line today about your pain.
      </p>
      <EmergencyCard />
      <p>
        There may be a newer version.{" "}
        {losesAnswers ? "Your answers will be asked again." : "Your answers stay when you load it."} If this
        page comes again, please do not use this check.
      </p>
      <p>
        <ReloadButton />
      </p>
    </div>
  );
}
