/** The rules in Spanish, record by record. */
import { causes } from "./causes.ts";
import { decisions } from "./decisions.ts";
import { exercises } from "./exercises.ts";
import { guide } from "./guide.ts";
import { leftOut } from "./left-out.ts";
import { levels } from "./levels.ts";
import { medicines } from "./medicines.ts";
import { plan } from "./plan.ts";
import { aboutYou } from "./questions/about-you.ts";
import { armAndShoulder } from "./questions/arm-and-shoulder.ts";
import { howBad } from "./questions/how-bad.ts";
import { howItStarted } from "./questions/how-it-started.ts";
import { illnessSigns } from "./questions/illness-signs.ts";
import { injurySigns } from "./questions/injury-signs.ts";
import { medicines as medicinesAsked } from "./questions/medicines.ts";
import { nervesAndMuscle } from "./questions/nerves-and-muscle.ts";
import { rightNow } from "./questions/right-now.ts";
import { whereItHurts } from "./questions/where-it-hurts.ts";
import { yourTraining } from "./questions/your-training.ts";
import { emergency } from "./red-flags/emergency.ts";
import { soon } from "./red-flags/soon.ts";
import { urgent } from "./red-flags/urgent.ts";
import { screens } from "./screens.ts";
import { summary } from "./summary.ts";

export const rules = {
  ...screens,
  ...levels,
  ...summary,
  ...plan,
  ...medicines,
  ...leftOut,
  ...causes,
  ...exercises,
  ...guide,
  ...decisions,
  questions: {
    ...rightNow,
    ...nervesAndMuscle,
    ...howItStarted,
    ...whereItHurts,
    ...howBad,
    ...armAndShoulder,
    ...illnessSigns,
    ...injurySigns,
    ...aboutYou,
    ...yourTraining,
    ...medicinesAsked,
  },
  redFlags: { ...emergency, ...urgent, ...soon },
};
