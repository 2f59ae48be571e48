import type { ServiceStream } from '@marquee/cluster-client';
import { Readable } from 'node:stream';
import { z } from 'zod';

/** With these, a box office says what is wrong with a call; the rest is wrong with the box office. */
const REFUSALS = new Set([400, 404, 409, 422]);

/** Shapes of a box office's refusals. The API server on the way has another one. */
const refusalSchema = z.union([
  z.object({ error: z.object({ name: z.string(), message: z.string() }) }),
  z.object({ reason: z.string(), message: z.string() }),
]);

/**
 * The answer, when it is the box office's own: what it did, or why it would not.
 * Undefined when it is the API server that speaks, the box office is not well, or
 * it is an older one that does not know the call.
 */
export async function ownAnswer(
  answer: ServiceStream,
): Promise<ServiceStream | undefined> {
  const { status, body } = answer;
  if (status >= 200 && status < 300) return answer;
  if (!REFUSALS.has(status)) {
    body.destroy();
    return undefined;
  }
  let text = '';
  for await (const chunk of body) text += chunk;
  return refusalSchema.safeParse(parsed(text)).success
    ? { ...answer, body: Readable.from([text]) }
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
