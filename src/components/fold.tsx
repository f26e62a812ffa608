import type { ReactNode } from "react";

interface FoldProps {
  /** What is inside, in honest words: it is all that people see before they open it. */
  readonly title: string;
  readonly children: ReactNode;
  /** For a browser only, as what is inside can be pressed but not read on paper. */
  readonly notOnPaper?: boolean;
}

/** A section that is folded away under its heading, one press from being read. */
export function Fold({ title, children, notOnPaper = false }: FoldProps) {
  return (
    <section className={notOnPaper ? "fold no-print" : "fold"}>
      <details>
        <summary>
          <h2>{title}</h2>
        </summary>
        <div className="stack">{children}</div>
      </details>
    </section>
  );
}
