import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { Elements } from "../../components/elements.ts";
import { say } from "../../words/say.ts";
import { ring, useAwake } from "./use-elapsed.ts";

interface FrameProps {
  readonly title: string;
  /** Where in the row of moves it is. */
  readonly place?: string | undefined;
  readonly onClose: () => void;
  /** Said aloud when it changes: only what the person must know without looking. */
  readonly status: string;
  /** Whether it has come to its end. */
  readonly isOver: boolean;
  /** The number to call, since this covers the head of the page, where it stands otherwise. */
  readonly call: ReactNode;
  readonly controls: ReactNode;
  readonly children: Elements;
}

/** What fills the screen while somebody moves or waits: a way out, the words, and the buttons within reach of a thumb. */
export function Frame({ title, place, onClose, status, isOver, call, controls, children }: FrameProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLoud, setLoud] = useState(false);
  useAwake();
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  // The next move is read out like a new page.
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  useEffect(() => {
    if (isOver && isLoud) ring();
  }, [isOver, isLoud]);
  return (
    <dialog className="dialog with-me" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header className="with-me__head">
        <h2 id={id} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <span className="quiet">{place}</span>
        <button className="button button--quiet" type="button" onClick={() => dialog.current?.close()}>
          {say("Close")}
        </button>
      </header>
      {children}
      <div className="with-me__call">{call}</div>
      <p className="with-me__status" role="status">
        {status}
      </p>
      <div className="with-me__controls">{controls}</div>
      <label className="with-me__sound">
        <input type="checkbox" checked={isLoud} onChange={() => setLoud(!isLoud)} />{" "}
        {say("A tone at the end")}
      </label>
    </dialog>
  );
}
