import { runBots } from '@marquee/booking-bots';

/** Lets a crowd of bots loose on a show of this machine. */
export async function bots(
  args: string[],
  options: { checkout: string; signal: AbortSignal },
): Promise<void> {
  await runBots(args, { ...options, out: process.stdout });
}
