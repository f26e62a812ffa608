import type { ReactNode } from "react";

interface FoldProps {
  readonly title: string;
  /** Open from the beginning, because something in it must be seen. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the plan that is one press away, under its name. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <section className="fold">
      <details open={open}>
        <summary>
          <h2>{title}</h2>
        </summary>
        <div className="stack">{children}</div>
      </details>
    </section>
  );
}
