/**
 * The solver Z3 behind a small door: terms, facts, and the search for an example.
 *
 * It stands on the solver's low-level functions. The comfortable ones free terms whenever the collector of garbage
 * runs, also while another thread is searching, and the solver is not made for that.
 */
import { init, killThreads, Z3_error_code, Z3_lbool, type Z3_ast } from "z3-solver";
import type { Logic } from "./logic.ts";

/** A formula about one or more sets of answers. Equal formulas are the same term. */
export type Term = Z3_ast;

/** An example that the solver has found: whether a formula holds in it. It is gone with the next question. */
export type Found = (term: Term) => boolean;

/** A set of facts among which examples are searched. It ends when another search begins. */
export interface Search {
  /** An example in which all facts and all of `wanted` hold; undefined when there is none. */
  find(...wanted: readonly Term[]): Promise<Found | undefined>;
  /** Tells a fact, when it follows from those told so far; a step on the way to a harder one. */
  lemma(fact: Term): Promise<void>;
  /** Tells formulas that will be wanted later. Saves time, and changes nothing else. */
  expect(wanted: readonly Term[]): void;
}

/** The solver at work. It holds threads: `close` must be called at the end, or the process never ends. */
export interface Solver {
  readonly logic: Logic<Term>;
  /** The same for the same name. */
  unknown(name: string): Term;
  /** Begins a search. Throws Error when the solver reports a fault. */
  search(...facts: readonly Term[]): Search;
  /** How many questions have been put to it. */
  queries(): number;
  close(): Promise<void>;
}

/** Starts the solver. */
export async function startSolver(): Promise<Solver> {
  const api = await init();
  const { Z3 } = api;
  // Terms of such a context live as long as it does.
  const context = Z3.mk_context(Z3.mk_config());
  const bool = Z3.mk_bool_sort(context);
  const unknown = (name: string): Term => Z3.mk_const(context, Z3.mk_string_symbol(context, name), bool);
  const yes = Z3.mk_true(context);
  const no = Z3.mk_false(context);
  const logic = simplifying({
    yes,
    no,
    not: (a) => Z3.mk_not(context, a),
    all: (of) => Z3.mk_and(context, [...of]),
    any: (of) => Z3.mk_or(context, [...of]),
  });
  let queries = 0;
  let switches = 0;
  let endLast = (): void => undefined;

  const search = (...facts: readonly Term[]): Search => {
    endLast();
    const solver = Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, "QF_FD"));
    Z3.solver_inc_ref(context, solver);
    let open = true;
    let forget = (): void => undefined;
    endLast = () => {
      forget();
      Z3.solver_dec_ref(context, solver);
      open = false;
    };
    const tell = (fact: Term): void => Z3.solver_assert(context, solver, fact);
    for (const fact of facts) tell(fact);
    const names = new Map<Term, Term>();
    // Each formula is told once, under a name that switches it on, so that what was learned about it is kept.
    const switchFor = (wanted: Term): Term => {
      const before = names.get(wanted);
      if (before !== undefined) return before;
      switches += 1;
      const name = unknown(`switch.${switches}`);
      tell(Z3.mk_or(context, [Z3.mk_not(context, name), wanted]));
      names.set(wanted, name);
      return name;
    };
    const find: Search["find"] = async (...wanted) => {
      if (!open) throw new Error("Another search has begun.");
      forget();
      queries += 1;
      const outcome = await Z3.solver_check_assumptions(context, solver, wanted.map(switchFor));
      const fault = Z3.get_error_code(context);
      if (fault !== Z3_error_code.Z3_OK) throw new Error(Z3.get_error_msg(context, fault));
      switch (outcome) {
        case Z3_lbool.Z3_L_FALSE:
          return undefined;
        case Z3_lbool.Z3_L_UNDEF:
          throw new Error(`The solver gave up: ${Z3.solver_get_reason_unknown(context, solver)}`);
        case Z3_lbool.Z3_L_TRUE: {
          const model = Z3.solver_get_model(context, solver);
          Z3.model_inc_ref(context, model);
          let known = true;
          forget = () => {
            if (known) Z3.model_dec_ref(context, model);
            known = false;
          };
          return (term) => {
            if (!known) throw new Error("This example is gone: another question has been asked.");
            return Z3.model_eval(context, model, term, true) === yes;
          };
        }
      }
    };
    return {
      find,
      lemma: async (fact) => {
        if ((await find(logic.not(fact))) === undefined) tell(fact);
      },
      expect: (wanted) => wanted.forEach(switchFor),
    };
  };
  return { logic, unknown, search, queries: () => queries, close: () => killThreads(api.em) };
}

/** The same steps, which leave out what is settled, so that formulas stay small. */
function simplifying({ yes, no, not, all, any }: Logic<Term>): Logic<Term> {
  const opposites = new Map<Term, Term>([
    [yes, no],
    [no, yes],
  ]);
  const joined = (of: readonly Term[], neutral: Term, decisive: Term, join: Logic<Term>["all"]): Term => {
    const rest = [...new Set(of)].filter((term) => term !== neutral);
    if (rest.includes(decisive)) return decisive;
    const [only] = rest;
    return rest.length > 1 ? join(rest) : (only ?? neutral);
  };
  return {
    yes,
    no,
    not: (a) => {
      const known = opposites.get(a) ?? not(a);
      opposites.set(a, known);
      opposites.set(known, a);
      return known;
    },
    all: (of) => joined(of, yes, no, all),
    any: (of) => joined(of, no, yes, any),
  };
}
