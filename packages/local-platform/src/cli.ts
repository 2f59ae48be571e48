import { join } from 'node:path';
import { start } from './commands/start';
import { down } from './commands/down';

const CHECKOUT = join(__dirname, '..', '..', '..');

type Command = (options: {
  checkout: string;
  signal: AbortSignal;
}) => Promise<void>;

const commands: Record<string, Command | undefined> = { start, down };

async function main(): Promise<void> {
  const [name = ''] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    const known = Object.keys(commands).join(', ');
    throw new Error(`Unknown command "${name}"; there are: ${known}`);
  }
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => end.abort());
  }
  // The launcher was killed: nobody could stop the platform any more.
  process.on('disconnect', () => end.abort());
  await command({ checkout: CHECKOUT, signal: end.signal });
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    if (error.name !== 'AbortError') {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
    process.exit(0);
  },
);
