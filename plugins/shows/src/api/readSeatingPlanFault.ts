import { z } from 'zod';

const faultSchema = z.object({
  path: z
    .union([z.string(), z.array(z.union([z.string(), z.number()]))])
    .optional(),
  error: z.object({ message: z.string() }).optional(),
  message: z.string().optional(),
});

/** What a refused upload says: the fault in words, and where in the file it is. */
export async function readSeatingPlanFault(
  response: Response,
): Promise<{ message: string; path: string }> {
  const body = faultSchema.safeParse(await response.json().catch(() => ({})));
  if (!body.success) {
    return { message: response.statusText, path: '' };
  }
  const { path = '', error, message } = body.data;
  return {
    message: error?.message ?? message ?? response.statusText,
    path: Array.isArray(path) ? path.join('.') : path,
  };
}
