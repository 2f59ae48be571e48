import { benchTicketing as bench } from '@marquee/booking-bots';
import { installDatabases } from '../machine/installDatabases';

/** Prints how fast a box office sells on this machine; needs no cluster. */
export async function benchTicketing(options: {
  checkout: string;
  signal: AbortSignal;
}): Promise<void> {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  await installDatabases({ ...options, report: write });
  await bench({ ...options, write });
}
