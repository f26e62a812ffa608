/**
 * A page's own way to ask, for browsers that keep nothing of the site, or have not kept it yet. The policy of the pages
 * forbids them any connection; this worker has a policy of its own, which allows its own origin. It is never told an
 * answer: it takes two words, `status` and `scripts`, and its address is the same for everybody.
 */
import { askSite, mend } from "./ask-site.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Put in by `scripts/service-worker.ts`; addresses are relative to the folder of the site. */
declare const BUILD: {
  readonly status: string;
  readonly assets: readonly string[];
};

function address(path: string): string {
  return new URL(path, self.location.href).href;
}

self.addEventListener("message", ({ data }) => {
  if (data === "status") {
    void askSite(address(BUILD.status)).then((text) => self.postMessage({ asked: text !== undefined, text }));
  }
  if (data === "scripts") void mend(BUILD.assets.map(address)).then(() => self.postMessage("mended"));
});
