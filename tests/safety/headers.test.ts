/** Controls of the hazard log that stand in the headers of the site. */
import { describe, expect, it } from "vitest";
import { frameAncestors, headerRules } from "../../scripts/policy.ts";

const rules = headerRules(frameAncestors(""));

describe("the headers of the site", () => {
  it("forbids other sites to show a page inside their own", () => {
    const everywhere = rules.find(({ path }) => path === "*");
    expect(everywhere?.headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  });

  it("lets a browser keep for good only files that are named after what is in them", () => {
    const forGood = rules.filter(({ headers }) =>
      /immutable|max-age=[1-9]/.test(headers["Cache-Control"] ?? ""),
    );
    expect(forGood.map(({ path }) => path)).toEqual(["assets/*", "es/assets/*"]);
  });
});
