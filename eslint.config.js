import eslint from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { browsersRule } from "./scripts/browsers-rule.mjs";
import { sentencesRule } from "./scripts/sentences.mjs";
import { textAloneRule } from "./scripts/text-alone.mjs";
import { wallsRule } from "./scripts/walls.mjs";

const root = import.meta.dirname;

/** Selectors that hold everywhere; a narrower list repeats them, because ESLint replaces lists and never merges them. */
const everywhere = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: "The Content-Security-Policy forbids style attributes in the pages we ship: use a class.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Trusted Types forbid turning text into markup: render elements.",
  },
];

const throughSay =
  "What people read goes through say(), as one literal sentence, so that each language can put its own in its place.";

const address =
  "Addresses stand in src/paths.ts, so that a link to a page that is not there does not compile.";

/** A slash cannot be written inside a selector as itself. */
const addresses = [
  { selector: String.raw`Literal[value=/^\x2F[a-z][a-z\x2F-]*$/]`, message: address },
  { selector: String.raw`TemplateElement:first-child[value.raw=/^\x2F[a-z]/]`, message: address },
];

const noClockNoChance =
  "rules/ is pure: the same answers give the same result, so time is passed in and chance stays out.";

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "test-results/", "playwright-report/"] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: {
      house: {
        rules: {
          browsers: browsersRule,
          sentences: sentencesRule,
          "text-alone": textAloneRule,
          walls: wallsRule(root),
        },
      },
    },
    rules: { "house/walls": "error" },
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // A parameter that is read for its type only starts with an underscore.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "max-lines": ["error", 350],
      "no-restricted-syntax": ["error", ...everywhere],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // No code here uses `this`: there are no classes to bind to.
      "@typescript-eslint/unbound-method": "off",
      // Neither can be written here: the compiler forbids enums, and there is one class. Looking took half of the time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // A default branch would swallow the case that somebody adds later.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: ["rules/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...everywhere,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClockNoChance },
        { selector: "CallExpression[callee.name='Date']", message: noClockNoChance },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: noClockNoChance },
        { object: "Math", property: "random", message: noClockNoChance },
      ],
    },
  },
  { files: ["src/**"], rules: { "house/text-alone": "error" } },
  {
    // What ships. The built files are looked over by the same rule, with the packages in them.
    files: ["rules/**", "src/**"],
    rules: { "house/browsers": "error" },
  },
  {
    files: ["src/**", "tests/pages/**"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ["src/{gallery,rule-book}/**"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...addresses] },
  },
  {
    files: ["src/**"],
    // For whoever develops and reviews the check: in English only. The list of addresses says nothing to anybody.
    ignores: ["src/gallery/**", "src/rule-book/**", "src/paths.ts"],
    rules: {
      "house/sentences": "error",
      "no-restricted-syntax": [
        "error",
        ...everywhere,
        ...addresses,
        { selector: "JSXText[value=/[A-Za-z]/]", message: throughSay },
        {
          selector:
            "JSXAttribute[name.name=/^(aria-label|title|label|windowTitle|text|legend|trigger|confirmLabel|about)$/] > Literal",
          message: throughSay,
        },
      ],
    },
  },
  // Two doors that stand open in one place each.
  {
    files: ["src/**"],
    // The type of all texts of the rules names every export and calls none.
    ignores: ["src/components/fetched.ts", "src/session/use-result.ts", "src/words/in-other-words.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "react",
              importNames: ["use"],
              message: "useFetched calls it, always: a hook that is called only sometimes breaks the page.",
            },
            {
              name: "#rules",
              importNames: ["triage"],
              message:
                "useResult and resultOf know the level that holds; an earlier check may be more urgent.",
            },
          ],
        },
      ],
    },
  },
  // Tables of records and of sentences: they grow with what is known, and hold no code.
  {
    files: [
      "rules/upper-back/{questions,sources,stories,hazards}/**",
      "rules/upper-back/levels/red-flags/**",
      "rules/upper-back/advice/{exercises,measures}/**",
      "rules/upper-back/background/{article,guide}/**",
      "src/words/spanish/**",
    ],
    rules: { "max-lines": "off" },
  },
  // A test of one subject reads best in one piece, a little longer than code.
  { files: ["tests/**"], rules: { "max-lines": ["error", 460] } },
  // Plain JavaScript is for what runs before the packages are installed; the compiler checks it by its comments,
  // and knows better than a list which names exist.
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-undef": "off" },
  },
);
