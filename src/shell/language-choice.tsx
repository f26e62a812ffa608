import { useEffect, useState, useSyncExternalStore, type MouseEvent } from "react";
import { useReloadLosesAnswers } from "../offline/reload-button.tsx";
import { builtFor, roomAt } from "../loading/rooms.ts";
import { forReviewers } from "../loading/routes.tsx";
import * as paths from "../paths.ts";
import { addressIn, languageTags } from "../words/language.ts";
import { language } from "../words/this-language.ts";
import { chooseLanguage, isKept, isLedBack } from "../words/chosen-language.ts";
import { languages, type LanguageTag } from "../words/languages.ts";
import { say } from "../words/say.ts";

interface LanguageChoiceProps {
  /** The address of this page, without the base path. */
  readonly path: string;
}

/** The same page in each other language. The answers of this tab are there too, where the browser keeps them. */
export function LanguageChoice({ path }: LanguageChoiceProps) {
  const here = useKnownPage(path);
  const losesAnswers = useReloadLosesAnswers();
  const ledBack = useSyncExternalStore(neverChanges, isLedBack, notWhenBuilt);
  const [isMissing, setMissing] = useState(false);
  const choose = (event: MouseEvent<HTMLAnchorElement>, tag: LanguageTag): void => {
    chooseLanguage(tag);
    if (navigator.onLine) return;
    const { href } = event.currentTarget;
    event.preventDefault();
    // Without a network, the way to a language that is not here ends at the browser's own error page.
    void isKept(tag).then((kept) => {
      if (kept) window.location.assign(href);
      else setMissing(true);
    });
  };
  return (
    <>
      <p>
        {losesAnswers && <span>{`${say("Your answers will be asked again:")} `}</span>}
        {languageTags
          .filter((tag) => tag !== language)
          .map((tag) => (
            <a
              key={tag}
              href={addressIn(tag, here)}
              lang={tag}
              hrefLang={tag}
              onClick={(event) => choose(event, tag)}
            >
              {languages[tag].name}
            </a>
          ))}
      </p>
      <p role="status">
        {(isMissing || ledBack) &&
          say(
            "That language is not on this device yet, and the network is gone. Choose it again when you are online.",
          )}
      </p>
    </>
  );
}

/** The address is read anew whenever the page changes. */
function neverChanges(): () => void {
  return () => undefined;
}

function notWhenBuilt(): boolean {
  return false;
}

/** The address of a page that each language has, never the text that somebody wrote; until its room is there, the start. */
function useKnownPage(path: string): string {
  const known = builtFor(path);
  const room = roomAt(path);
  const [, lookAgain] = useState(0);
  useEffect(() => {
    void room?.pages.fetch().then(() => lookAgain((looks) => looks + 1));
  }, [room]);
  if (known === paths.noPage) return paths.start;
  return room !== undefined && forReviewers.includes(room) ? paths.howThisWorks : known;
}
