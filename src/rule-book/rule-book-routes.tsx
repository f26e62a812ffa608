import { keysOf, redFlags } from "#rules";
import { HazardsPage } from "./hazards-page.tsx";
import { MeasuresPage } from "./measures-page.tsx";
import * as paths from "../paths.ts";
import { ProofPage } from "./proof-page.tsx";
import { lastProof } from "./proof.ts";
import { RulePage } from "./rule-page.tsx";
import { RulesPage } from "./rules-page.tsx";

/** Every rule with a page of its own, and what was proven, counted and feared. */
export const ruleBookRoutes = [
  {
    path: paths.rules,
    title: "Every rule",
    description: "Every rule of the check under its level, each with its reason and a page of its own.",
    element: <RulesPage />,
  },
  ...keysOf(redFlags).map((id) => ({
    path: paths.rule(id),
    title: redFlags[id].title,
    description: redFlags[id].because,
    element: <RulePage id={id} />,
  })),
  {
    path: paths.proof,
    title: "What is proven",
    description: "What was proven about the rules for every set of answers, and how we know it could fail.",
    element: <ProofPage proof={lastProof} />,
  },
  {
    path: paths.measures,
    title: "Our stories, counted",
    description: "Six usual measures of symptom checks over our own stories, and what they do not tell.",
    element: <MeasuresPage />,
  },
  {
    path: paths.hazards,
    title: "What can go wrong",
    description: "What can go wrong with this check, what stands against it, and what remains.",
    element: <HazardsPage />,
  },
];
