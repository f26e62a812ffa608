/** Brings the service worker to this device, once the page has all that it needs itself. */
import { ruleSetVersion } from "#rules";
import { look, lookAgain } from "./advice.ts";
import { serviceWorkers, useAdvice } from "./use-advice.ts";
import { savesData } from "./saves-data.ts";
import { scriptAddress } from "./script-address.ts";

/**
 * Registers the service worker when the page is idle, and looks again whenever another one takes over. A person who saves
 * data is spared what they may never open; what was kept before stays in use. Withdrawn rules are not kept at all.
 */
export function registerServiceWorker(): void {
  const container = serviceWorkers();
  if (container === undefined || import.meta.env.DEV || ruleSetVersion.withdrawn !== undefined) return;
  container.addEventListener("controllerchange", lookAgain);
  if (savesData()) return;
  const register = async (): Promise<void> => {
    await look();
    // Registering would bring back a service worker that has just removed itself.
    if (useAdvice.getState().status?.kind === "withdrawn") return;
    try {
      await container.register(scriptAddress("sw"));
    } catch {
      // The browser may refuse, for instance in a private window. The check then works while there is a network.
    }
  };
  const whenIdle = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => void register(), { timeout: 5000 });
    else void register();
  };
  if (document.readyState === "complete") whenIdle();
  else window.addEventListener("load", whenIdle, { once: true });
}

/**
 * A script that could not be run may stand wrongly in the browser's cache, where it would stay for a year: a host may
 * have answered with a page instead, once. The bundler tells when that happens.
 */
export function mendScriptsThatFail(): void {
  window.addEventListener("vite:preloadError", () => void mendScripts());
}

async function mendScripts(): Promise<void> {
  try {
    await (await import("./own-worker.ts")).tellOwnWorker("scripts");
  } catch {
    // There is no network.
  }
}
