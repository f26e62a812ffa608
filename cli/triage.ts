/** The check on the command line: answers in, level of care out. See `help`. */
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { help } from "./help.ts";
import { printable } from "./printable.ts";
import { run } from "./run.ts";

type Command =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly why: string }
  | { readonly kind: "file"; readonly file: string };

function commandIn(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if (values.help === true) return { kind: "help" };
    const [file, ...others] = positionals;
    if (file === undefined)
      return { kind: "wrong", why: "Name a FILE with answers, or - for standard input." };
    if (others.length > 0) return { kind: "wrong", why: "Name one FILE at a time." };
    return { kind: "file", file };
  } catch (error) {
    return { kind: "wrong", why: error instanceof Error ? error.message : String(error) };
  }
}

/** Results that cannot be written, as on a full disk. */
class NotWritten extends Error {
  override readonly name = "NotWritten";
}

/** Writes to standard output; says whether anybody still reads. Whoever stops early, as `head` does, is no error. */
async function write(text: string): Promise<boolean> {
  const error = await written(process.stdout, text);
  if (error === undefined) return true;
  if ("code" in error && error.code === "EPIPE") return false;
  throw new NotWritten(error.message);
}

/** Writes to standard error. Where that is closed or full, results go on all the same. */
async function tell(text: string): Promise<void> {
  await written(process.stderr, text);
}

function written(stream: NodeJS.WriteStream, text: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    stream.write(text, (error) => {
      resolve(error ?? undefined);
    });
  });
}

/** Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const command = commandIn(args);
  switch (command.kind) {
    case "help":
      await write(help);
      return 0;
    case "wrong":
      await tell(`triage: ${printable(command.why)} Try --help.\n`);
      return 2;
    case "file":
      return await answerFile(command.file);
  }
}

async function answerFile(file: string): Promise<number> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  try {
    const { answered, refused } = await run(input.setEncoding("utf8"), { result: write, message: tell });
    if (answered + refused > 0) return refused === 0 ? 0 : 2;
    await tell(`triage: there is no set of answers in ${printable(file)}.\n`);
    return 2;
  } catch (error) {
    // Only the system reports a code: the file is not there, is a folder, may not be read. Anything else is ours.
    if (!(error instanceof Error) || !("code" in error)) throw error;
    await tell(`triage: cannot read ${printable(file)}: ${printable(error.message)}\n`);
    return 2;
  }
}

// What goes wrong with a stream is told to whoever writes; without a listener it would end the program.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NotWritten)) throw error;
  await tell(`triage: cannot write the results: ${error.message}\n`);
  process.exitCode = 3;
}
