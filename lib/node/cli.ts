// The command line: `npm run -s incise -- <command>`.
import { main } from './main';
import { watchOutput } from './out';

watchOutput();
process.exitCode = await main(process.argv.slice(2));
