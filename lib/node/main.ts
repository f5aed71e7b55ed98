// One command line carried out: arguments in, exit code out; what each command does is in commands/.
import { UsageError } from './files';
import { begin, exitCode, note, words, write } from './out';

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
                 [--revision N] [--update-url U]
`;

/** 0: all answered; 1: some input was bad; 2: wrong usage. Never throws: this is the door, and its one catch. */
export async function main(args: string[]): Promise<number> {
  begin();
  try {
    await run(args);
    return exitCode();
  } catch (error) {
    note(error instanceof UsageError ? error.message : words(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run([name, ...rest]: string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return write(HELP);
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? null : COMMANDS[name]!;
  if (!command) {
    const wrong = name === undefined ? 'no command given' : `unknown command ${JSON.stringify(name)}`;
    throw new UsageError(`${wrong}; one of: ${Object.keys(COMMANDS).join(', ')}`);
  }
  await (await command())(rest);
}
