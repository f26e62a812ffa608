/** The check on the command line: answers in, level of care out. See `help`. */
import { createReadStream } from "node:fs";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { help } from "./help.ts";
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

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const command = commandIn(args);
  switch (command.kind) {
    case "help":
      await write(process.stdout, help);
      return 0;
    case "wrong":
      await write(process.stderr, `triage: ${command.why} Try --help.\n`);
      return 2;
    case "file":
      return await answerFile(command.file);
  }
}

async function answerFile(file: string): Promise<number> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  try {
    const { answered, refused } = await run(input.setEncoding("utf8"), {
      result: (text) => write(process.stdout, text),
      message: (text) => write(process.stderr, text),
    });
    if (answered + refused > 0) return refused === 0 ? 0 : 2;
    await write(process.stderr, `triage: there is no set of answers in ${file}.\n`);
    return 2;
  } catch (error) {
    // Only the system reports a code: the file is not there, is a folder, may not be read. Anything else is ours.
    if (!(error instanceof Error) || !("code" in error)) throw error;
    await write(process.stderr, `triage: cannot read ${file}: ${error.message}\n`);
    return 2;
  }
}

// Whoever reads the results may stop early, as `head` does. That is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
