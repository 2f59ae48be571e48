import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a program and gives what it wrote to its standard output.
 *
 * @throws Error with what it wrote to its standard error.
 */
export async function run(
  command: string,
  args: string[],
  options: { cwd?: string } = {},
): Promise<string> {
  const { stdout } = await execute(command, args, {
    ...options,
    maxBuffer: 64 * 1024 * 1024,
    // The output is parsed, so it must not be in the user's language.
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}
