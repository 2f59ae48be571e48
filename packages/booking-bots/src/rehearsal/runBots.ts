import { parseOptions } from './parseOptions';
import { rehearse } from './rehearse';

/**
 * The command line of the bots.
 *
 * @throws Error with what is to be said of it
 */
export async function runBots(
  args: string[],
  context: { out: NodeJS.WriteStream; signal: AbortSignal },
): Promise<void> {
  await rehearse(parseOptions(args), context);
}
