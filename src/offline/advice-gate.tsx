import { ruleSetVersion, validityOf, type TakenBack } from "#rules";
import { useEffect, useState } from "react";
import { EmergencyCard } from "../emergency/emergency-card.tsx";
import type { Elements } from "../components/elements.ts";
import { Notice } from "../components/notice.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { useNow } from "../time/use-now.ts";
import { useResult } from "../session/use-result.ts";
import { look, lookedRecently } from "./advice.ts";
import { useAdvice } from "./use-advice.ts";
import { ReloadButton, useReloadLosesAnswers } from "./reload-button.tsx";
import { say } from "../words/say.ts";

/**
 * Stands around every page that shows what the rules made of the answers, and lets it through when they may still be
 * relied on. An emergency passes at once and always: no other advice is safer. The other levels wait, for a few
 * seconds at most, for a look at what the site says.
 */
export function AdviceGate({ children }: { readonly children: Elements }) {
  const result = useResult();
  const status = useAdvice((advice) => advice.status);
  const asked = useAdvice((advice) => advice.asked);
  const now = useNow();
  const [hasLooked, setHasLooked] = useState(lookedRecently);
  useEffect(() => {
    if (!hasLooked) void look().then(() => setHasLooked(true));
  }, [hasLooked]);
  if (result.status !== "decided" || result.level === "emergency") return children;
  if (!hasLooked) return <p role="status">{say("Looking for the newest version of the advice …")}</p>;
  const validity = validityOf(ruleSetVersion, now, status);
  switch (validity) {
    case "valid":
      return (
        <>
          {!asked && <NotAsked />}
          {children}
        </>
      );
    case "withdrawn":
    case "unclear":
      return <TakenBackPage how={validity} />;
    case "outOfDate":
    case "dateUnknown":
      return (
        <>
          {result.level === "selfCare" && <MayBeOutOfDate validity={validity} />}
          {children}
        </>
      );
  }
}

/** Being offline is nothing unusual, so this is quiet; the sheet says by itself of when its rules are. */
function NotAsked() {
  return (
    <div className="no-print">
      <Notice>
        <p>
          {say(
            "We could not ask the site just now whether this advice still holds. Its rules are of {date}. If you can get online, open this page again there.",
            { date: ruleSetVersion.date },
          )}
        </p>
      </Notice>
    </div>
  );
}

function MayBeOutOfDate({ validity }: { readonly validity: "outOfDate" | "dateUnknown" }) {
  return (
    <Notice>
      <p>
        <strong>{say("This check may be out of date.")}</strong>
        <span>{` ${why(validity)} ${say(
          "Please speak to a doctor, a physiotherapist or a health phone line before you rely on care at home.",
        )}`}</span>
      </p>
    </Notice>
  );
}

function why(validity: "outOfDate" | "dateUnknown"): string {
  switch (validity) {
    case "outOfDate":
      return say("Its rules were to be looked over by {useBy}, and no newer ones have come to this device.", {
        useBy: ruleSetVersion.useBy,
      });
    case "dateUnknown":
      return say("The date on this device is wrong, so we cannot tell how old the rules are.");
  }
}

/** In place of a result of rules that the site no longer stands by, or may no longer stand by. */
function TakenBackPage({ how }: { readonly how: TakenBack }) {
  const losesAnswers = useReloadLosesAnswers();
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Speak to a professional")}>
        {how === "withdrawn"
          ? say("This version of the check is withdrawn")
          : say("We can’t be sure that this advice still holds")}
      </PageTitle>
      <p className="lead">
        {say(
          "Please do not wait for this page: speak to a doctor or a health phone line today about your pain.",
        )}
      </p>
      <EmergencyCard />
      <p>{`${say("There may be a newer version.")} ${losesAnswers ? say("Your answers will be asked again.") : say("Your answers stay when you load it.")} ${say("If this page comes again, please do not use this check.")}`}</p>
      <p>
        <ReloadButton />
      </p>
    </div>
  );
}
