import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65_535).default(8080);
const address = z
  .url({ protocol: /^https?$/ })
  .transform(url => url.replace(/\/+$/, ''));

const showPageConfigSchema = z.object({
  PORT: port,
  BOOKING_URL: address,
  PUBLIC_URL: address,
  DIRECTORY_URL: address,
  SHOW_ID: z.string().min(1),
});
/** What the server of a show's page is told by its environment. */
export type ShowPageConfig = z.output<typeof showPageConfigSchema>;

const directoryConfigSchema = z.object({
  PORT: port,
  SHOWS_URL: address,
  PUBLIC_DOMAIN: z.string().min(1),
});
/** What the server of the directory is told by its environment. */
export type DirectoryConfig = z.output<typeof directoryConfigSchema>;

function read<S extends z.ZodType>(
  schema: S,
  env: NodeJS.ProcessEnv,
): z.output<S> {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
  throw new TypeError(`The environment is not complete: ${faults.join('; ')}`);
}

/**
 * Reads the environment of the show page's server.
 *
 * @throws TypeError naming each variable that is missing or wrong
 */
export function readShowPageConfig(env: NodeJS.ProcessEnv): ShowPageConfig {
  return read(showPageConfigSchema, env);
}

/**
 * Reads the environment of the directory's server.
 *
 * @throws TypeError naming each variable that is missing or wrong
 */
export function readDirectoryConfig(env: NodeJS.ProcessEnv): DirectoryConfig {
  return read(directoryConfigSchema, env);
}
