/** What `--help` prints. */
export const help = `Works out the level of care for sets of answers to the upper back check.

Use: npm run --silent triage -- FILE        (or - for standard input)

FILE holds one JSON object of answers, which may run over several lines, or JSON Lines, one set
a line. A set is question ids with option ids, alone or with an id of your own:

  {"chestPressure": "no", "fever": "yes"}
  {"id": "person 7", "answers": {"chestPressure": "no", "fever": "yes"}}

A question that is left out counts as not asked, which is not the same as "no". Question and option
ids are listed in rules/REVIEW.md. Blank lines are passed over.

For each set, in the same order, one line of JSON on standard output:

  id           the id of the set; null when it has none
  status       "decided", or "asking" while an answer could still make the level more urgent
  disposition  emergency, urgent, soon or selfCare. While "asking": the level that is certain
               already, whatever is answered next; left out when none is
  where        "emergencyDepartment" when help is needed today and a rule that is true sends people
               there; left out otherwise
  present      ids of the rules that are certainly true
  notRuledOut  ids of the rules that the answers neither confirm nor rule out
  missing      ids of the questions still to ask that could make the level more urgent; a level is
               decided as soon as there are none, whatever else was left out

What is wrong with a set goes to standard error with its line number, and the other sets are still
answered. Exit code:

  0  every set was answered, or every set up to where whoever reads the results stopped, as head does
  2  a set was refused, there was none, FILE could not be read, or the call was wrong
  3  the results could not be written, as on a full disk

Example:

  echo '{"id": "a", "answers": {"chestPressure": "yes"}}' | npm run --silent triage -- -
`;
