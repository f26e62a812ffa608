/** Brings the service worker to this device, once the page has all that it needs itself. */
import { ruleSetVersion } from "#rules";
import { look, lookAgain, serviceWorkers, useAdvice } from "./advice.ts";
import { savesData } from "./saves-data.ts";

declare global {
  interface Window {
    /** Browsers with Trusted Types; TypeScript's library does not know them. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    };
  }
}

const address = `${import.meta.env.BASE_URL}sw.js`;

/**
 * The one place where a text may become the address of a script, and the one text. The name stands in the page's
 * policy, which allows no second policy, not even one of the same name.
 */
const addresses = window.trustedTypes?.createPolicy("upper-back-check", {
  createScriptURL(wished) {
    if (wished !== address) throw new TypeError("Only the service worker's own address is allowed.");
    return wished;
  },
});

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
    if (useAdvice.getState().status?.withdrawn !== undefined) return;
    // The browser may refuse, for instance in a private window. The check then works while there is a network.
    container.register(addresses?.createScriptURL(address) ?? address).catch(() => undefined);
  };
  const whenIdle = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => void register(), { timeout: 5000 });
    else void register();
  };
  if (document.readyState === "complete") whenIdle();
  else window.addEventListener("load", whenIdle, { once: true });
}
