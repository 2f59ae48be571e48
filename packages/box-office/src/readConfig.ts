import { z } from 'zod';

/** An address to which paths are added. */
const baseUrl = z
  .url({ protocol: /^https?$/ })
  .transform(url => url.replace(/\/+$/, ''));

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SEAT_STORE_URL: z.url({ protocol: /^rediss?$/ }),
  PAYMENT_URL: z.url({ protocol: /^https?$/ }),
  PAYMENT_SECRET_KEY: z.string().min(1),
  PAYMENT_WEBHOOK: z.enum(['registered', 'announced']).default('registered'),
  ACCOUNTS_ISSUER: baseUrl,
  ACCOUNTS_URL: baseUrl,
  PUBLIC_URL: baseUrl,
  SHOW_ID: z.string().min(1),
  MANAGEMENT_KEY: z.string().min(16),
  TICKET_SIGNING_KEY: z.string().min(1),
});

/** What the box office is told by its environment. */
export type BoxOfficeConfig = z.output<typeof schema>;

/**
 * Reads the environment.
 *
 * @throws Error that names every variable that is missing or wrong, without values
 */
export function readConfig(env: NodeJS.ProcessEnv): BoxOfficeConfig {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
  throw new Error(`Environment of the box office: ${faults.join('; ')}`);
}
