/**
 * The things a person can report that tell the cause patterns apart, each once. How strongly each bears on a
 * pattern comes from published descriptions and our own reasoning. Nobody has tested the weights.
 */
import { all, answered, any } from "../../questions/notation.ts";

export const signs = {
  suddenInOneRep: answered("onset", "suddenDuring"),
  nextDaysBothSides: all(answered("onset", "nextDays"), answered("sorePattern", "bothSidesEven")),
  overWeeks: answered("onset", "overWeeks"),
  fromPosture: answered("onset", "posture"),
  oneSpot: answered("sorePattern", "oneSpot"),
  evenSoreness: answered("sorePattern", "bothSidesEven"),
  tender: answered("tenderToPress", "yes"),
  bruiseOrSpasm: answered("bruiseOrSpasm", "yes"),
  // "Two to four days" is the band that holds the usual end of soreness; the next one reaches too far.
  soonEasing: all(answered("trend", "better"), answered("duration", "d2to4")),
  newWork: answered("newOrLongGap", "yes"),
  moreWork: any(answered("moreLoad", "yes"), answered("fewRestDays", "yes")),
  tired: answered("tiredSlower", "yes"),
  oneLift: answered("lift", "rowOrPull", "overheadPress", "benchPress", "deadliftOrCarry", "otherLift"),
  formBreaks: answered("formBreaks", "yes"),
  mostlyPressing: answered("mostlyPressing", "yes"),
  unevenSides: any(answered("oneSideWeaker", "yes"), answered("bladeSticksOut", "yes")),
  deskHours: answered("deskHours", "yes"),
  stiff: answered("stiffRotation", "yes"),
  neighborsAche: answered("neckOrLowBackToo", "yes"),
  noWarmUp: answered("noWarmUp", "yes"),
  equipment: answered("equipment", "yes"),
} as const;
