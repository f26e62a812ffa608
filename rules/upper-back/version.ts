/** Which version of the rules gave a result. Raised with every clinical change; see CHANGELOG.md, Clinical. */
export const ruleSetVersion = {
  version: "2026.11.1",
  /** The day on which the rules were last changed, ISO 8601. */
  date: "2026-11-22",
} as const;
