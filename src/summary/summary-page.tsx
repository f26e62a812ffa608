import { sheetText, type Sheet } from "#rules";
import { Link } from "react-router";
import { ShareText } from "../files/share-text.tsx";
import type { Elements } from "../components/elements.ts";
import { PageTitle } from "../components/page-title.tsx";
import { PrintButton } from "../components/print-button.tsx";
import { CopyText } from "./copy-text.tsx";
import * as paths from "../paths.ts";
import { SheetPaper } from "./sheet-paper.tsx";
import { addressIn, languageTags } from "../words/language.ts";
import { language } from "../words/this-language.ts";
import { languages } from "../words/languages.ts";
import { say } from "../words/say.ts";

interface SummaryPageProps {
  readonly sheet: Sheet;
  /** Where "Back to your result" leads. */
  readonly resultPath: string;
  /** Further ways to take the answers along. */
  readonly children?: Elements;
}

/** The sheet for a professional, with what can be done with it. Only the sheet is printed. */
export function SummaryPage({ sheet, resultPath, children }: SummaryPageProps) {
  const text = sheetText(sheet);
  return (
    <div className="stack">
      <div className="stack no-print">
        <PageTitle windowTitle={say("Your summary")}>{say("Your summary for a professional")}</PageTitle>
        <p className="lead">
          {say(
            "One page to hand over. It is written in a professional’s words. This page sends nothing by itself: print it, copy it as text, or save a file to take along.",
          )}
        </p>
        <div className="actions">
          <PrintButton className="button">{say("Print")}</PrintButton>
          <CopyText text={text} />
          <ShareText text={text} />
          {children}
          <Link className="button button--quiet" to={resultPath}>
            {say("Back to your result")}
          </Link>
          <InOtherLanguages />
        </div>
      </div>
      <SheetPaper sheet={sheet} />
    </div>
  );
}

/** The professional may read another language than the person. This does not change the language that is chosen. */
function InOtherLanguages() {
  return languageTags
    .filter((tag) => tag !== language)
    .map((tag) => (
      <a
        className="button button--quiet"
        key={tag}
        href={addressIn(tag, paths.summary)}
        lang={tag}
        hrefLang={tag}
      >
        {languages[tag].sheet}
      </a>
    ));
}
