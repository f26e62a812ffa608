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
import { howBad } from "./questions/how-bad.ts";
import { howItStarted } from "./questions/how-it-started.ts";
import { medicines as medicinesAsked } from "./questions/medicines.ts";
import { nervesAndLimbs } from "./questions/nerves-and-limbs.ts";
import { otherSigns } from "./questions/other-signs.ts";
import { rightNow } from "./questions/right-now.ts";
import { whereItHurts } from "./questions/where-it-hurts.ts";
import { yourTraining } from "./questions/your-training.ts";
import { emergency } from "./red-flags/emergency.ts";
import { soon } from "./red-flags/soon.ts";
import { urgent } from "./red-flags/urgent.ts";
import { screens } from "./screens.ts";
import { stems } from "./stems.ts";
import { summary } from "./summary.ts";

export const rules = {
  ...screens,
  ...stems,
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
    ...nervesAndLimbs,
    ...howItStarted,
    ...whereItHurts,
    ...howBad,
    ...otherSigns,
    ...aboutYou,
    ...yourTraining,
    ...medicinesAsked,
  },
  redFlags: { ...emergency, ...urgent, ...soon },
};
