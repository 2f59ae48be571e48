import { runBots } from '@marquee/booking-bots';

/** Lets a crowd of bots loose on a show of this machine. */
export async function bots(
  args: string[],
  options: { signal: AbortSignal },
): Promise<void> {
  await runBots(args, { out: process.stdout, ...options });
}
