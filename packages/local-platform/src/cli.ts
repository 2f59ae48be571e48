import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { benchOpenShow } from './commands/benchOpenShow';
import { benchPicker } from './commands/benchPicker';
import { benchTicketing } from './commands/benchTicketing';
import { bots } from './commands/bots';
import { down } from './commands/down';
import { faults } from './commands/faults';
import { start } from './commands/start';
import { test } from './commands/test';
import type { PlatformProfile } from './layout';

const CHECKOUT = dirname(require.resolve('../../../package.json'));

/** What every command is given. */
interface CommandOptions {
  checkout: string;
  profile: PlatformProfile;
  signal: AbortSignal;
}

const commands: Record<
  string,
  ((options: CommandOptions) => Promise<void>) | undefined
> = {
  start,
  test,
  down,
  'bench open-show': benchOpenShow,
  'bench picker': benchPicker,
  'bench ticketing': benchTicketing,
};

/** Commands that have options of their own. */
const programs: Record<
  string,
  | ((
      args: string[],
      options: { checkout: string; signal: AbortSignal },
    ) => Promise<void>)
  | undefined
> = { bots, faults };

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  const program = programs[first];
  if (program) {
    await program(rest, { checkout: CHECKOUT, signal: endOfRun() });
    return;
  }
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'string', default: 'local' } },
  });
  const name = positionals.join(' ');
  const command = commands[name];
  if (!command) {
    const known = Object.keys(commands).join(', ');
    throw new Error(`Unknown command "${name}"; there are: ${known}`);
  }
  if (values.profile !== 'local' && values.profile !== 'test') {
    throw new Error(
      `Unknown profile "${values.profile}"; there are: local, test`,
    );
  }
  const { profile } = values;
  await command({ checkout: CHECKOUT, profile, signal: endOfRun() });
}

/** Aborted when somebody wants this process to end; being asked twice changes nothing. */
function endOfRun(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => end.abort());
  }
  // Whoever started this process was killed: nobody could stop the platform any more.
  process.on('disconnect', () => end.abort());
  return end.signal;
}

main().then(
  () => process.exit(),
  (error: Error) => {
    if (error.name === 'AbortError') process.exit();
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
