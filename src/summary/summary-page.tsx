import { sheetText, type Sheet } from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { PageTitle } from "../parts/page-title.tsx";
import { CopyText } from "./copy-text.tsx";
import { SheetPaper } from "./sheet-paper.tsx";

interface SummaryPageProps {
  readonly sheet: Sheet;
  /** Where "Back to your result" leads. */
  readonly resultPath: string;
  /** Further ways to take the answers along. */
  readonly children?: ReactNode;
}

/** The sheet for a professional, with what can be done with it. Only the sheet is printed. */
export function SummaryPage({ sheet, resultPath, children }: SummaryPageProps) {
  return (
    <div className="stack">
      <div className="stack no-print">
        <PageTitle windowTitle="Your summary">Your summary for a professional</PageTitle>
        <p className="lead">
          One page to hand over. It is written in a professional’s words. Nothing is sent anywhere: print it,
          copy it as text, or save a file that some clinic software can read.
        </p>
        <div className="actions">
          <button className="button" type="button" onClick={() => window.print()}>
            Print
          </button>
          <CopyText text={sheetText(sheet)} />
          {children}
          <Link className="button button--quiet" to={resultPath}>
            Back to your result
          </Link>
        </div>
      </div>
      <SheetPaper sheet={sheet} />
    </div>
  );
}
