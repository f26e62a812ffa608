import { ruleSetVersion, validityOf, type RulesStatus } from "#rules";
import { describe, expect, it } from "vitest";

const rules = { version: "2026.11.1", date: "2026-11-22", useBy: "2027-11-22", minimumVersion: "2026.11.1" };
const between = Date.parse("2027-03-01T09:00:00Z");
const status = (minimumVersion: string): RulesStatus => ({ kind: "given", minimumVersion });

describe("rules", () => {
  it("are valid between their date and their use-by date, offline too", () => {
    expect(validityOf(rules, between, undefined)).toBe("valid");
    expect(validityOf(rules, between, status("2026.11.1"))).toBe("valid");
  });

  it.each([
    ["the minute before the use-by date", "2027-11-21T23:59:00Z", "valid"],
    ["the use-by date itself", "2027-11-22T00:00:00Z", "outOfDate"],
    ["years later", "2040-01-01T00:00:00Z", "outOfDate"],
    ["the date of the rules, in a place west of theirs", "2026-11-21T13:00:00Z", "valid"],
    ["long before the rules were written", "2020-01-01T00:00:00Z", "dateUnknown"],
  ])("on %s", (_, now, validity) => {
    expect(validityOf(rules, Date.parse(now), undefined)).toBe(validity);
    expect(validityOf(rules, Date.parse(now), status("2026.11.1")), "whatever the site says").toBe(validity);
  });

  it.each([
    ["2026.11.1", "valid"],
    ["2026.9.30", "valid"],
    ["2026.11", "valid"],
    ["2026.11.2", "withdrawn"],
    ["2026.12.0", "withdrawn"],
    ["2027.1.1", "withdrawn"],
    ["2026.11.1.1", "withdrawn"],
  ])("when the site asks for %s or newer", (minimumVersion, validity) => {
    expect(validityOf(rules, between, status(minimumVersion))).toBe(validity);
  });

  it("are withdrawn when they or the site say so, even when they are out of date as well", () => {
    const late = Date.parse("2040-01-01");
    expect(validityOf({ ...rules, withdrawn: "a rule is wrong" }, late, undefined)).toBe("withdrawn");
    expect(validityOf(rules, late, { kind: "withdrawn" })).toBe("withdrawn");
  });

  it("are not relied on when nobody can tell what the site says of them, even when they are out of date as well", () => {
    expect(validityOf(rules, between, { kind: "unclear" })).toBe("unclear");
    expect(validityOf(rules, Date.parse("2040-01-01"), { kind: "unclear" })).toBe("unclear");
    expect(validityOf({ ...rules, withdrawn: "x" }, between, { kind: "unclear" })).toBe("withdrawn");
  });
});

describe("the rules of this check", () => {
  it("may be used for a year from their date, and meet their own minimum", () => {
    const { date, useBy, minimumVersion } = ruleSetVersion;
    expect(useBy).toBe(date.replace(/^\d+/, (year) => String(Number(year) + 1)));
    expect(validityOf(ruleSetVersion, Date.parse(date), { kind: "given", minimumVersion })).toBe("valid");
  });
});
