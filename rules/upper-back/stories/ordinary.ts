/** Ordinary soreness that a person can look after at home: the guard against sending everybody to a doctor. */
import { sore, strained } from "./people.ts";
import type { Vignette } from "./vignette.ts";

const home = (story: string, answers: Vignette["answers"]): Vignette => ({
  story,
  answers,
  expected: "selfCare",
});

export const ordinaryVignettes: readonly Vignette[] = [
  home("A dull ache between the blades the day after the first rows in months.", sore({})),
  home(
    "Tops of both shoulders tight on the evening after heavy shrugs.",
    strained({ onset: "laterSameDay", siteShoulderTops: "yes" }),
  ),
  home(
    "A sharp twinge beside the right blade on the last pull-up, felt on each reach.",
    strained({ siteLeftBlade: "no", siteRightBlade: "yes" }),
  ),
  home(
    "Sore along the spine two days after deadlifts, stiff in the morning, easing when he walks.",
    sore({ siteSpine: "yes", siteMidBack: "yes" }),
  ),
  home("The upper back hurts on a deep breath only, since a hard swim, and he is well.", sore({})),
  home("A cough hurts where she pulled a muscle this morning.", strained({ painOnCough: "yes" })),
  home(
    "Pain 6 of 10 on the second day after a new program, less today.",
    sore({ painNow: "n6", trend: "better" }),
  ),
  home("Pain 7 of 10 after a hard session, and she can do all daily tasks.", sore({ painNow: "n7" })),
  home("Work at the desk is hard on day two, sleep is fine.", sore({ function: "dailyLimited" })),
  home("It built up over weeks of training and became noticeable yesterday.", sore({ onset: "overWeeks" })),
  home("It came on bit by bit in a long session of bench presses.", strained({ onset: "buildingDuring" })),
  home("He pulled something while he moved a sofa.", strained({ onset: "otherStrain" })),
  home(
    "On day four it is still the same, and she has looked after it for two days.",
    sore({ duration: "d2to4", trend: "same" }),
  ),
  home(
    "On day four after three days of care it is better.",
    sore({ duration: "d2to4", selfCare: "d3plus", trend: "better" }),
  ),
  home(
    "On day ten it is nearly gone.",
    sore({ duration: "d5to13", selfCare: "d3plus", trend: "better", painNow: "n1", function: "fine" }),
  ),
  home(
    "After four weeks a trace is left, and he trains as before.",
    sore({ duration: "w2to6", selfCare: "d3plus", trend: "better", painNow: "n1", function: "fine" }),
  ),
  home("At 66 she is sore the day after a class, and well.", sore({ age: "a65plus" })),
  home("At 55 he is sore after his first kettlebell session.", sore({ age: "a50to59" })),
  home(
    "Neck and shoulder tops are stiff after overhead presses.",
    sore({ siteNeck: "yes", siteShoulderTops: "yes" }),
  ),
  home(
    "The whole back is sore after rowing, low back included.",
    sore({ siteMidBack: "yes", siteLowBack: "yes" }),
  ),
  home(
    "The sides below the ribs are sore after twisting exercises, worse on bending.",
    sore({ siteFlank: "yes" }),
  ),
  home("Lying on the sore spot hurts, and turning on the side helps.", sore({ worseLyingFlat: "yes" })),
  home(
    "She flew for ten hours last month and is sore from rows; breathing is easy.",
    sore({ clotRisk: "yes" }),
  ),
  home("He took gym steroids for years, and became sore the day after a hard session.", sore({})),
  home(
    "She takes tablets that weaken immunity, and the soreness is going.",
    sore({ infectionRisk: "yes", trend: "better" }),
  ),
  home("He has not rested it yet and wants to know how.", sore({ selfCare: "none" })),
  home("Muscles of the chest and between the blades are sore after dips.", sore({ siteChestWall: "yes" })),
  home("A little worse on day two, which is when such soreness peaks.", sore({ trend: "slowlyWorse" })),
  home(
    "Hardly any pain, she only wants to prevent it from coming back.",
    sore({ painNow: "n1", function: "fine", trend: "better" }),
  ),
  home(
    "Today’s session left him sore, and it is too soon to say where it goes.",
    strained({ onset: "laterSameDay", trend: "upAndDown", painNow: "n3" }),
  ),
  home("She leaks a little on deadlifts, as she did before this pain.", strained({})),
  home("He was light-headed for seconds after one hard lift, and it was gone at once.", strained({})),
  home("Both calves are sore from leg day, and so is the upper back.", sore({})),
  home(
    "At 50 both arms ache after arm day, only when he uses them, and so does the upper back.",
    sore({ age: "a50to59" }),
  ),
  home("The upper back hurts on a deep breath only, the day after rows.", sore({})),
  home(
    "At 66 both sides are sore the day after training, beside the spine and not on it.",
    sore({ age: "a65plus", siteLeftBlade: "yes", siteRightBlade: "yes" }),
  ),
  home("He slept badly on a sofa, and the neck is stiff.", strained({ onset: "posture", siteNeck: "yes" })),
  home(
    "It has been six days, nobody has rested it, and it is the same.",
    sore({ duration: "d5to13", trend: "same", selfCare: "none" }),
  ),
];
