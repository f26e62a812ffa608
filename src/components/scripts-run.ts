import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether scripts run: what needs them is not part of a built page. */
export function useScriptsRun(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
