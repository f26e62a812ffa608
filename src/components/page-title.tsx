import { createContext, useContext, useEffect, useRef, type ReactNode } from "react";
import { say } from "../words/say.ts";
import { afterPaint } from "./after-paint.ts";

/** Which visit of a page this is; undefined on the first page load, when the browser's own focus is right. */
export const VisitContext = createContext<string | undefined>(undefined);

interface PageTitleProps {
  readonly children: ReactNode;
  /** The title in the window's title bar and history. */
  readonly windowTitle: string;
}

/**
 * The heading of a page. The router moves no focus, so the heading takes it after each step: a screen reader
 * then reads it, and the next Tab goes to the first control.
 */
export function PageTitle({ children, windowTitle }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const visit = useContext(VisitContext);
  const isFirst = visit === undefined;
  useEffect(() => {
    const name = (): void => {
      document.title = say("{title} – Upper Back Check", { title: windowTitle });
    };
    // Browsers take their time over it, and the person waits for the page.
    if (!isFirst) return afterPaint(name);
    name();
    return undefined;
  }, [windowTitle, isFirst]);
  useEffect(() => {
    if (visit === undefined) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [visit]);
  return (
    <h1 className="page__title" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
