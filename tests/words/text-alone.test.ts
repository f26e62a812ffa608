/** The rule that keeps texts out of the reach of translators: what it refuses, and what it lets be. */
import { Linter } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import { expect, it } from "vitest";
import { textAloneRule } from "../../scripts/text-alone.mjs";

const file = "/probe.tsx";

/** A component that draws `drawn`, with as much around it as its types need. */
const component = (drawn: string) => `
  declare namespace JSX { interface Element { readonly type: string } interface IntrinsicElements { [name: string]: object } }
  type ReactNode = JSX.Element | string | number | boolean | null | undefined | readonly ReactNode[];
  declare function say(sentence: string, values?: object): string;
  declare function Icon(props: object): JSX.Element;
  interface Props { readonly day: string; readonly open: boolean; readonly children: ReactNode; readonly days: string[] }
  function Part({ day, open, children, days }: Props): ReactNode { ${drawn} }`;

/** How often the rule speaks up about a component that draws `drawn`. */
function refusals(drawn: string): number {
  const code = component(drawn);
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    types: [],
    lib: ["lib.es5.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, code, version) : getSourceFile(name, version);
  const programs = [ts.createProgram([file], options, host)];
  const messages = new Linter({ cwd: "/" }).verify(
    code,
    {
      files: ["**/*.tsx"],
      plugins: { house: { rules: { "text-alone": textAloneRule } } },
      rules: { "house/text-alone": "error" },
      languageOptions: { parser: tseslint.parser, parserOptions: { programs } },
    },
    file,
  );
  expect(messages.filter(({ fatal, ruleId }) => fatal === true || ruleId === null)).toEqual([]);
  return messages.length;
}

it.each([
  ["text that changes beside an element", "return <p><b>{say('Save')}</b> {day}</p>;"],
  ["two texts that change side by side", "return <p>{day} {day}</p>;"],
  ["text after what comes and goes", "return <p>{open && <b>{day}</b>} {say('Save')}</p>;"],
  ["text after a component, which may draw nothing", "return <p><Part /> {say('Save')}</p>;"],
  ["text that comes and goes", "return <p>{open && say('Save')}<b>{day}</b></p>;"],
  ["what may be text, beside an element", "return <p><Icon name='info' />{children}</p>;"],
  ["texts in a row, beside an element", "return <p><Icon name='info' />{days.map((one) => one)}</p>;"],
  ["text without an element around it", "return <>{day}</>;"],
  ["a component that is nothing but text", "return open ? <b>{day}</b> : say('Save');"],
  ["a component that is what it is given", "return children;"],
])("refuses %s", (_, drawn) => {
  expect(refusals(drawn)).toBeGreaterThan(0);
});

it.each([
  ["text that changes, alone", "return <p>{day}</p>;"],
  ["text that comes and goes, alone", "return <p>{open && day}</p>;"],
  ["two texts made into one", "return <p>{`${day} ${day}`}</p>;"],
  [
    "text that is always there, before all that changes",
    "return <p>{say('Save')} {open && <b>{day}</b>}</p>;",
  ],
  ["text that is always there, beside an icon", "return <p><Icon name='info' /> {say('Save')}</p>;"],
  ["each text in its element", "return <p>{open && <b>{day}</b>} <span>{day}</span></p>;"],
  ["what may be text, alone", "return <p>{children}</p>;"],
])("lets %s be", (_, drawn) => {
  expect(refusals(drawn)).toBe(0);
});
