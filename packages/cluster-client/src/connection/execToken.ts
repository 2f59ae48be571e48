import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * The `exec` entry of a kubeconfig user: a program that prints a credential, as cloud providers use.
 */
export type ExecPlugin = {
  apiVersion: string;
  command: string;
  args?: string[];
  env?: Array<{ name: string; value: string }>;
};

/** A token is replaced this long before it ends, in ms. */
const EARLY_MS = 60_000;

/**
 * Gets bearer tokens from a credential program, and keeps each until shortly before it ends.
 *
 * @throws Error when the program fails or prints no token.
 */
export function execToken(
  plugin: ExecPlugin,
  folder: string,
): () => Promise<string> {
  const command = /[/\\]/.test(plugin.command)
    ? resolve(folder, plugin.command)
    : plugin.command;
  let kept: { token: string; until: number } | undefined;
  return async () => {
    if (!kept || Date.now() > kept.until) {
      kept = await runPlugin({ ...plugin, command });
    }
    return kept.token;
  };
}

async function runPlugin(
  plugin: ExecPlugin,
): Promise<{ token: string; until: number }> {
  const extra = Object.fromEntries(
    (plugin.env ?? []).map(({ name, value }) => [name, value]),
  );
  const info = {
    apiVersion: plugin.apiVersion,
    kind: 'ExecCredential',
    spec: { interactive: false },
  };
  const { stdout } = await promisify(execFile)(
    plugin.command,
    plugin.args ?? [],
    {
      env: {
        ...process.env,
        ...extra,
        KUBERNETES_EXEC_INFO: JSON.stringify(info),
      },
    },
  );
  const status = JSON.parse(stdout).status;
  if (!status?.token) {
    throw new Error(`'${plugin.command}' printed no token for the cluster`);
  }
  const end = Date.parse(status.expirationTimestamp ?? '');
  return {
    token: status.token,
    until: Number.isNaN(end) ? Infinity : end - EARLY_MS,
  };
}
