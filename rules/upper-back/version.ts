/** Which version of the rules gave a result, and how long it may be relied on. */
export interface RuleSetVersion {
  /** Numbers with dots between them; a later version is the greater one, number by number. */
  readonly version: string;
  /** The day on which the rules were last changed, ISO 8601. */
  readonly date: string;
  /**
   * From this day on (ISO 8601) care at home is no longer advised without a warning. Twelve months after `date`: this
   * project's own choice. Guidance is renewed every few years, so a rule is seldom overtaken sooner, and a device
   * that has not reached its site for a year has missed whatever was mended meanwhile.
   */
  readonly useBy: string;
  /** The oldest version whose results may still be shown. Raised when an older one turns out to be unsafe. */
  readonly minimumVersion: string;
  /**
   * Set to the reason, in a few words for the maintainers, when these rules must not be used at all: the switch that
   * takes every result but an emergency off every page that hears of it. Absent otherwise.
   */
  readonly withdrawn?: string;
}

/** Raised with every clinical change; see CHANGELOG.md, Clinical. */
export const ruleSetVersion: RuleSetVersion = {
  version: "2026.11.3",
  date: "2026-11-29",
  useBy: "2027-11-29",
  minimumVersion: "2026.11.3",
};
