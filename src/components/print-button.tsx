import { useScriptsRun } from "./scripts-run.ts";

/** Prints the page. Not there until scripts run, because it could do nothing. */
export function PrintButton({ children }: { readonly children: string }) {
  const scriptsRun = useScriptsRun();
  if (!scriptsRun) return null;
  return (
    <button
      type="button"
      className="button button--secondary"
      onClick={() => {
        window.print();
      }}
    >
      {children}
    </button>
  );
}
