/** Stories on both sides of the lines for heart, vessels, clots and lungs, and for signs that have gone. */
import { sore, strained } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const heartVesselsClotsLines: readonly Boundary[] = [
  {
    rule: "heartElsewhere",
    inside: {
      story: "At 52 an arm is heavy at rest since the back hurts, and moving changes nothing.",
      answers: sore({ acheArmJaw: "yes", mechanical: "no", age: "a50to59" }),
      expected: "emergency",
    },
    outside: {
      story: "At 52 an arm is heavy at rest since the back hurts, and moving brings both on.",
      answers: sore({ acheArmJaw: "yes", age: "a50to59" }),
      expected: "selfCare",
    },
  },
  {
    rule: "heartElsewhere",
    inside: {
      story: "At 30 she smokes; jaw and back ache at rest, and moving changes nothing.",
      answers: sore({ acheArmJaw: "yes", mechanical: "no", heartRisk: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "At 30, without any risk, jaw and back ache at rest, and moving changes nothing.",
      answers: sore({ acheArmJaw: "yes", mechanical: "no" }),
      expected: "urgent",
      present: ["noTrainingLink"],
    },
  },
  {
    rule: "heartElsewhere",
    inside: {
      story: "At 45 pain runs down one arm, and moving changes nothing.",
      answers: sore({ armTingling: "yes", mechanical: "no", age: "a45to49" }),
      expected: "emergency",
    },
    outside: {
      story: "At 44 pain runs down one arm, and moving changes nothing.",
      answers: sore({ armTingling: "yes", mechanical: "no" }),
      expected: "urgent",
      present: ["armTingling"],
    },
  },
  {
    rule: "chestFrontUnclear",
    inside: {
      story: "He marks the front of the chest, and neither pressing nor moving changes the pain.",
      answers: sore({ siteChestWall: "yes", mechanical: "no" }),
      expected: "emergency",
    },
    outside: {
      story: "He marks the front of the chest, and pressing it brings the pain on.",
      answers: sore({ siteChestWall: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "chestFrontUnclear",
    inside: {
      story: "Front of the chest and upper back hurt whatever she does.",
      answers: strained({ siteChestWall: "yes", mechanical: "no" }),
      expected: "emergency",
    },
    outside: {
      story: "The ribs at the side hurt whatever she does.",
      answers: strained({ siteRib: "yes", mechanical: "no" }),
      expected: "urgent",
      present: ["noTrainingLink"],
    },
  },
  {
    rule: "suddenSevereOlder",
    inside: {
      story: "At 50 it was severe within a minute in a lift, has eased, and comes back when he moves.",
      answers: strained({ worstAtOnce: "yes", age: "a50to59" }),
      expected: "emergency",
    },
    outside: {
      story: "At 49 it was severe within a minute in a lift, has eased, and comes back when he moves.",
      answers: strained({ worstAtOnce: "yes", age: "a45to49" }),
      expected: "urgent",
      present: ["suddenSevere"],
    },
  },
  {
    rule: "suddenSevereOlder",
    inside: {
      story: "At 28, on gym steroids, it was severe within a minute; moving brings it on.",
      answers: strained({ worstAtOnce: "yes", heartRisk: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "At 28, with no risk for heart or vessels, it was severe within a minute; moving brings it on.",
      answers: strained({ worstAtOnce: "yes" }),
      expected: "urgent",
      present: ["suddenSevere"],
    },
  },
  {
    rule: "vesselRiskSudden",
    inside: {
      story: "Her mother had a torn aorta; she is sore since the day after rows, and moving changes nothing.",
      answers: sore({ vesselRisk: "yes", mechanical: "no" }),
      expected: "emergency",
    },
    outside: {
      story: "Her mother had a torn aorta; she is sore since the day after rows, when she moves.",
      answers: sore({ vesselRisk: "yes" }),
      expected: "urgent",
      present: ["vesselRisk"],
    },
  },
  {
    rule: "strokeSigns",
    inside: {
      story: "Since a strained neck yesterday an eyelid droops; the head does not hurt.",
      answers: strained({ siteNeck: "yes", duration: "h24to48", strokeSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "Since a strained neck yesterday he was dizzy for one second when he stood up.",
      answers: strained({ siteNeck: "yes", duration: "h24to48" }),
      expected: "selfCare",
    },
  },
  {
    rule: "strokeSigns",
    inside: {
      story: "A whole arm went numb all of a sudden, and came back after an hour.",
      answers: sore({ strokeSigns: "yes" }),
      expected: "emergency",
    },
    outside: {
      story: "An arm was asleep when she woke on it, and was normal in minutes.",
      answers: sore({}),
      expected: "selfCare",
    },
  },
  {
    rule: "legClotToLung",
    inside: {
      story: "One calf is swollen, and each breath in stabs.",
      answers: sore({ calfSwollen: "yes", painOnBreathing: "yes" }),
      expected: "emergency",
      present: ["legClot"],
    },
    outside: {
      story: "One calf is swollen, and breathing is easy.",
      answers: sore({ calfSwollen: "yes" }),
      expected: "urgent",
      present: ["legClot"],
    },
  },
  {
    rule: "legClotToLung",
    inside: {
      story: "After a flight of ten hours one calf is tender, and each breath in stabs.",
      answers: sore({ calfSwollen: "yes", painOnBreathing: "yes", clotRisk: "yes" }),
      expected: "emergency",
      present: ["clotInLung"],
    },
    outside: {
      story: "After a flight of ten hours each breath in stabs; both calves are sore from leg day.",
      answers: sore({ painOnBreathing: "yes", clotRisk: "yes" }),
      expected: "urgent",
      present: ["clotInLung"],
    },
  },
  {
    rule: "legClot",
    inside: {
      story: "One calf has been swollen and tender since yesterday.",
      answers: strained({ calfSwollen: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "A cramp in one calf last night is gone.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "legClot",
    inside: {
      story: "She takes the pill, and one calf is warm and swollen.",
      answers: sore({ calfSwollen: "yes", clotRisk: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She takes the pill, and both calves are sore after leg day.",
      answers: sore({ clotRisk: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "clotInLungMaternity",
    inside: {
      story: "Her baby is five weeks old, and each breath in stabs.",
      answers: sore({ painOnBreathing: "yes", pregnancy: "recentBirth", preeclampsiaSigns: "no" }),
      expected: "emergency",
    },
    outside: {
      story: "Her baby is five weeks old, and a deep breath pulls a little.",
      answers: sore({ pregnancy: "recentBirth", preeclampsiaSigns: "no" }),
      expected: "soon",
      present: ["pregnancy"],
    },
  },
  {
    rule: "clotInLungMaternity",
    inside: {
      story: "She is eight months pregnant, and each breath in stabs.",
      answers: sore({
        painOnBreathing: "yes",
        pregnancy: "pregnant",
        pregnancyWarning: "no",
        preeclampsiaSigns: "no",
      }),
      expected: "emergency",
    },
    outside: {
      story: "She may be pregnant, and each breath in stabs since a class.",
      answers: sore({ painOnBreathing: "yes", pregnancy: "maybe", pregnancyWarning: "no" }),
      expected: "urgent",
      present: ["clotInLung"],
    },
  },
  {
    rule: "clotInLung",
    inside: {
      story: "She has had cancer, and each breath in stabs.",
      answers: sore({ painOnBreathing: "yes", cancer: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She has had cancer, and breathing is easy.",
      answers: sore({ cancer: "yes" }),
      expected: "urgent",
      present: ["cancerHistory"],
    },
  },
  {
    rule: "signsGone",
    inside: {
      story: "A pressure in the chest came with the pain a week ago, and has not come back.",
      answers: sore({ chestPressure: "past", duration: "d5to13", trend: "better" }),
      expected: "urgent",
    },
    outside: {
      story: "A sore chest muscle came with the pain a week ago, and has gone.",
      answers: sore({ duration: "d5to13", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "signsGone",
    inside: {
      story: "Two weeks ago, in the first days of the pain, her speech was slurred for an hour.",
      answers: sore({ strokeSigns: "past", duration: "w2to6", trend: "better", function: "fine" }),
      expected: "urgent",
    },
    outside: {
      story: "An hour ago her speech was slurred, and it is clear again.",
      answers: sore({ strokeSigns: "yes", duration: "w2to6", trend: "better", function: "fine" }),
      expected: "emergency",
      present: ["strokeSigns"],
    },
  },
  {
    rule: "signsGone",
    inside: {
      story: "Both hands tingled for an hour last week, and not since.",
      answers: sore({ bothArms: "past", duration: "d5to13", trend: "better" }),
      expected: "urgent",
    },
    outside: {
      story: "Both hands were asleep after a long ride last week, for some minutes.",
      answers: sore({ duration: "d5to13", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "heartLining",
    inside: {
      story: "The front of the chest is sore, and worse when he lies flat.",
      answers: sore({ siteChestWall: "yes", worseLyingFlat: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "The front of the chest is sore, and lying flat makes no difference.",
      answers: sore({ siteChestWall: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "lungLeak",
    inside: {
      story: "In one rep a stab in the chest, and since then with each breath in.",
      answers: strained({ siteChestWall: "yes", painOnBreathing: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "In one rep a stab at the blade, and since then with each breath in. He never smoked.",
      answers: strained({ painOnBreathing: "yes" }),
      expected: "soon",
      present: ["breathPain"],
    },
  },
  {
    rule: "lungLeak",
    inside: {
      story: "She smokes; as she lifted a box something stabbed, and now each breath in does.",
      answers: strained({ onset: "otherStrain", painOnBreathing: "yes", lungRisk: "yes" }),
      expected: "urgent",
    },
    outside: {
      story: "She smokes; the day after rows each breath in hurts in the sore muscles.",
      answers: sore({ painOnBreathing: "yes", lungRisk: "yes" }),
      expected: "selfCare",
    },
  },
  {
    rule: "breathPain",
    inside: {
      story: "He pulled something on a pull-up, and each breath in hurts.",
      answers: strained({ painOnBreathing: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "He pulled something on a pull-up, and a deep breath or a yawn hurts.",
      answers: strained({}),
      expected: "selfCare",
    },
  },
  {
    rule: "breathPain",
    inside: {
      story: "She moved a sofa, and each breath in hurts beside the blade.",
      answers: strained({ onset: "otherStrain", painOnBreathing: "yes" }),
      expected: "soon",
    },
    outside: {
      story: "The day after a hard swim each breath in hurts a little.",
      answers: sore({ painOnBreathing: "yes" }),
      expected: "selfCare",
    },
  },
];
