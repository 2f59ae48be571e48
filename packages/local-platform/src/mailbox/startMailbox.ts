import { layout, type PlatformPaths } from '../layout';
import type { Supervisor } from '../supervise';
import { accepts, answers } from '../system/answers';

/**
 * Starts the mail server that catches all mail of this machine, and its page.
 *
 * @throws Error - when it does not get ready
 */
export async function startMailbox(options: {
  supervisor: Supervisor;
  paths: PlatformPaths;
}): Promise<void> {
  const { supervisor, paths } = options;
  const { smtp, mailbox } = layout;
  await supervisor.start({
    name: 'mailbox',
    command: process.execPath,
    args: [
      ...[
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      require.resolve('./serveMailbox'),
    ],
    cwd: paths.checkout,
    ready: async () =>
      (await accepts(smtp)) &&
      (await answers(`http://${mailbox.host}:${mailbox.port}`)),
    stopAfter: [],
  });
}
