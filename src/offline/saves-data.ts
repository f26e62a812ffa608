/** Whether the person asks to load as little as possible. */
export function savesData(): boolean {
  return asksToSaveData(navigator) || window.matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** What some browsers tell of the connection; no standard has it, so the type does not know it. */
function asksToSaveData(browser: object): boolean {
  const connection: unknown = "connection" in browser ? browser.connection : undefined;
  return (
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true
  );
}
