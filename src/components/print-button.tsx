import { say } from "../words/say.ts";
import { useScriptsRun } from "./scripts-run.ts";

interface PrintButtonProps {
  readonly children: string;
  readonly className?: string;
}

/** Prints the page. Not there until scripts run, because it could do nothing; some browsers inside of apps cannot at all. */
export function PrintButton({ children, className = "button button--secondary" }: PrintButtonProps) {
  const scriptsRun = useScriptsRun();
  if (!scriptsRun) return null;
  if (!("print" in window)) {
    return (
      <p>
        {say(
          "This button cannot print here. Look for “Print” in the menu of your browser, or open this page in another one.",
        )}
      </p>
    );
  }
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        window.print();
      }}
    >
      {children}
    </button>
  );
}
