import { ruleSetVersion, takenBack } from "#rules";
import { useEffect } from "react";
import { useLocation } from "react-router";
import { Notice } from "../components/notice.tsx";
import { lookIfDue } from "./advice.ts";
import { useAdvice } from "./use-advice.ts";
import { kindOfPage } from "./kind-of-page.ts";
import { ReloadButton, useReloadLosesAnswers } from "./reload-button.tsx";
import { say } from "../words/say.ts";

/**
 * Offers a newer version between questionnaires: above a page that is opened, below a result that is read, and never
 * among the questions. Looks for one when the app starts and before a result.
 */
export function AdviceNotice({ place }: { readonly place: "above" | "below" }) {
  const { pathname } = useLocation();
  const kind = kindOfPage(pathname);
  const isHere = place === (kind === "result" ? "below" : "above");
  useEffect(() => {
    if (place === "above") lookIfDue();
  }, [place, pathname]);
  useEffect(() => {
    if (place !== "above") return undefined;
    // A page that was left open for days is looked at as if it were opened.
    const comeBack = (): void => {
      if (document.visibilityState === "visible") lookIfDue();
    };
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      document.removeEventListener("visibilitychange", comeBack);
    };
  }, [place]);
  return <div role="status">{isHere && kind !== "questionnaire" && <WhatIsNew />}</div>;
}

function WhatIsNew() {
  const newer = useAdvice((advice) => advice.newer);
  const status = useAdvice((advice) => advice.status);
  const losesAnswers = useReloadLosesAnswers();
  const back = takenBack(ruleSetVersion, status);
  if (back !== undefined) {
    return (
      <Notice>
        <p>
          <strong>
            {back === "withdrawn"
              ? say("This version of the check is withdrawn.")
              : say("We can’t be sure that this check still holds.")}
          </strong>{" "}
          {say(
            "Please load the newest version. Until then, speak to a doctor or a health phone line about your pain.",
          )}
        </p>
        <ReloadButton />
      </Notice>
    );
  }
  if (!newer || losesAnswers) return null;
  return (
    <Notice>
      <p>
        <strong>{say("A new version of the advice is ready.")}</strong> {say("Your answers stay.")}
      </p>
      <ReloadButton />
    </Notice>
  );
}
