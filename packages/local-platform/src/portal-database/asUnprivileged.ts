/** Owner of the portal's database files when the platform runs as root. */
export const DATABASE_USER = 'nobody';

/** A program with its arguments. */
export interface CommandLine {
  command: string;
  args: string[];
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as `nobody`, with the one right to pass
 * through folders, such as /root, that are closed to others: the checkout may lie anywhere.
 */
export function asUnprivileged(
  { command, args }: CommandLine,
  isRoot = process.getuid?.() === 0,
): CommandLine {
  if (!isRoot) return { command, args };
  return {
    command: 'setpriv',
    args: [
      `--reuid=${DATABASE_USER}`,
      '--regid=nogroup',
      '--clear-groups',
      '--inh-caps=+dac_read_search',
      '--ambient-caps=+dac_read_search',
      command,
      ...args,
    ],
  };
}
