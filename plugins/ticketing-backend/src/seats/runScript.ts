import { createHash } from 'crypto';
import { Redis } from 'ioredis';

const digests = new Map<string, string>();

function digestOf(script: string): string {
  const known = digests.get(script);
  if (known) return known;
  const digest = createHash('sha1').update(script).digest('hex');
  digests.set(script, digest);
  return digest;
}

/** Runs a script by its digest, and sends its text when Redis does not know it yet. */
export async function runScript(
  redis: Redis,
  script: string,
  input: { keys: string[]; args: (string | number)[] },
): Promise<unknown[]> {
  const { keys, args } = input;
  const rest = [keys.length, ...keys, ...args] as const;
  try {
    const reply = await redis.evalsha(digestOf(script), ...rest);
    return reply as unknown[];
  } catch (error) {
    if (!String(error).includes('NOSCRIPT')) throw error;
    return (await redis.eval(script, ...rest)) as unknown[];
  }
}
