import { join } from 'node:path';
import { testFaults } from '@marquee/booking-bots';
import { installDatabases } from '../machine/installDatabases';

/** Sells while everything breaks, and checks the books; needs no cluster. */
export async function faults(
  args: string[],
  options: { checkout: string; signal: AbortSignal },
): Promise<void> {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  await installDatabases({ ...options, report: write });
  const folder = join(options.checkout, '.marquee', 'faults');
  await testFaults(args, { ...options, folder, write });
}
