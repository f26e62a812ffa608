import type { ReactNode } from "react";
import type { Elements } from "./elements.ts";
import { PageTitle } from "./page-title.tsx";

interface SignpostProps {
  /** The title in the window's title bar and history. */
  readonly windowTitle: string;
  readonly title: string;
  /** Why there is nothing here: paragraphs. */
  readonly children: Elements;
  /** The links that lead on, the best first; the classes `button` and `button--secondary` suit them. */
  readonly ways: ReactNode;
}

/** A page that only says why there is nothing here, and leads on. */
export function Signpost({ windowTitle, title, children, ways }: SignpostProps) {
  return (
    <div className="stack">
      <PageTitle windowTitle={windowTitle}>{title}</PageTitle>
      {children}
      <div className="actions">{ways}</div>
    </div>
  );
}
