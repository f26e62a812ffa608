/** Fetches ahead what the person may want next, once there is nothing else to do, so that no step has to wait. */
import { savesData } from "../offline/saves-data.ts";
import { neededByAll, wantedLater } from "./routes.tsx";

/** For browsers that do not tell when they are idle: by then the page has long been shown. */
const pauseWithoutIdle = 200;
/** A page that is never idle fetches ahead all the same. */
const latest = 4000;

/** Fetches one thing after the other, as long as the network is there. A person who saves data gets what all need. */
export function prefetchWhenIdle(): void {
  void inTurn(savesData() ? neededByAll : [...neededByAll, ...wantedLater]);
}

async function inTurn(wanted: typeof neededByAll): Promise<void> {
  for (const { fetch, letGo } of wanted) {
    await idle();
    if ((await fetch()) === undefined) {
      letGo();
      return;
    }
  }
  // Whoever measures or tests can tell by this that no step from now on has to ask for anything.
  document.documentElement.dataset["fetchedAhead"] = "";
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) {
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: latest },
      );
    } else {
      setTimeout(resolve, pauseWithoutIdle);
    }
  });
}
