/**
 * The built site in a real browser. Tests take `test` and `expect` from here: every page is then watched, and a test
 * fails when its page asked another origin for anything, broke the policy, or logged an error.
 */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

export { expect };

export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const expectNoForeignRequests = noForeignRequests(page);
      const expectNoErrors = noErrors(page);
      await use(undefined);
      expectNoForeignRequests();
      expectNoErrors();
    },
    { auto: true },
  ],
});

/** Collects requests from now on; the function it returns fails when one left the site's own origin. */
function noForeignRequests(page: Page): () => void {
  const urls = requestsOf(page);
  return () => {
    const origins = new Set(urls.map((url) => new URL(url).origin));
    expect(origins.size, `requests went to ${[...origins].join(", ")}`).toBeLessThanOrEqual(1);
  };
}

/** The addresses that the page asks for from now on, in order; the list grows while the page lives. */
export function requestsOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) urls.push(request.url());
  });
  page.on("websocket", (socket) => {
    urls.push(socket.url());
  });
  return urls;
}

/** The rules of axe that a theme can break. */
const colorRules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/**
 * Fails when axe finds anything at all, by WCAG 2.2 AA, its best practices and the enhanced contrast of AAA; with
 * `colors`, only by the rules that a theme can break, for a page that has been looked at in another theme.
 */
export async function expectAccessible(
  page: Page,
  by: "everything" | "colors" = "everything",
): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    // No page has frames, so axe can work inside the page: three times as quick as in a window of its own.
    .setLegacyMode()
    .options({
      resultTypes: ["violations"],
      // What is fetched beforehand, sounds and style sheets, has nothing to do with colors.
      ...(by === "colors" ? { runOnly: colorRules, preload: false } : {}),
      rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    })
    .analyze();
  const findings = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`),
  }));
  expect(findings).toEqual([]);
  expect(passes.length, "axe looked at nothing").toBeGreaterThan(by === "colors" ? 0 : 5);
}

/** Collects what goes wrong from now on: exceptions, logged errors (the policy's among them), missing files. */
function noErrors(page: Page): () => void {
  const errors: string[] = [];
  page.on("pageerror", (error) => {
    errors.push(error.message);
  });
  page.on("console", (message) => {
    // The browser logs this for an address that is not there too, which the page answers on purpose.
    const isStatus = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatus) errors.push(message.text());
  });
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) errors.push(`${String(response.status())} ${response.url()}`);
  });
  return () => {
    expect(errors).toEqual([]);
  };
}
