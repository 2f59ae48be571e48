import { runCommand } from '../../system/runCommand';

/**
 * The module proxy that Go on this machine would ask first: the one of GOPROXY, else of any Go that is
 * installed, however old, for each knows a default.
 *
 * @param installGo - installs some Go; called when there is none to ask
 * @throws Error - when Go is told to ask no proxy
 */
export async function findGoProxy(
  installGo: () => Promise<void>,
): Promise<string> {
  const ask = () => runCommand('go', ['env', 'GOPROXY']);
  const setting =
    process.env.GOPROXY ||
    (await ask().catch(async () => {
      await installGo();
      return ask();
    }));
  const proxy = setting
    .trim()
    .split(/[,|]/)
    .find(one => /^https?:/.test(one));
  if (proxy) return proxy.replace(/\/$/, '');
  throw new Error(
    `Go is needed, and GOPROXY is '${setting.trim()}': set it to the address of a module proxy`,
  );
}
