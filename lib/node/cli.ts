// The command line: `npm run -s incise -- <command>`; what each command does is in commands/.
import { reasonOf, UsageError } from './files';
import { exitCode, note, watchOutput } from './out';

type Command = (args: string[]) => Promise<void>;

/** Loaded when asked for: `--help` should not wait for the pipeline. */
const COMMANDS: { readonly [name: string]: () => Promise<Command> } = {
  annotate: async () => (await import('./commands/annotate')).annotate,
  match: async () => (await import('./commands/match')).match,
  lookup: async () => (await import('./commands/lookup')).lookup,
  pack: async () => (await import('./commands/pack')).pack,
};

const HELP = `incise annotate [--url U] [--lang L] [--date D] [--no-starter] [--pack P]… [FILE…|-]
incise match [--no-starter] --pack P… [--top K] FILE.jsonl|-
incise lookup [--no-starter] [--pack P]… [--top K] QUERY…|-
incise pack info FILE
incise pack lint FILE…
incise pack build --from FORMAT INPUT… --out FILE [--id I] [--title T] [--licence L] [--lang L]
`;

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? null : COMMANDS[name]!;
  if (!command) {
    const words = name === undefined ? 'no command given' : `unknown command ${JSON.stringify(name)}`;
    throw new UsageError(`${words}; one of: ${Object.keys(COMMANDS).join(', ')}`);
  }
  await (await command())(rest);
  return exitCode();
}

watchOutput();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    note(error.message);
    process.exitCode = 2;
  } else {
    // A bug of ours: still one line, and never mistaken for an answer.
    note(process.env['INCISE_DEBUG'] ? String((error as Error).stack) : wordsOf(error));
    process.exitCode = 1;
  }
}

function wordsOf(error: unknown): string {
  try {
    return reasonOf(error);
  } catch {
    return `internal error: ${error instanceof Error ? error.message : String(error)}`;
  }
}
