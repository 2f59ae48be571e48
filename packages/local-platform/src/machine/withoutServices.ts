import { existsSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/** Debian asks this program whether it may start a service. */
const POLICY_FILE = '/usr/sbin/policy-rc.d';
/** Its answer for "no". */
const FORBIDDEN = 101;

/**
 * Installs packages while Debian may start no service. The machine's own policy is put back afterwards,
 * also the one that a killed run has left aside.
 *
 * @param policyFile - another place than Debian's, for tests
 */
export async function withoutServices<T>(
  install: () => Promise<T>,
  policyFile = POLICY_FILE,
): Promise<T> {
  const aside = `${policyFile}.before-marquee`;
  if (existsSync(policyFile) && !existsSync(aside)) {
    await rename(policyFile, aside);
  }
  try {
    await writeFile(policyFile, `#!/bin/sh\nexit ${FORBIDDEN}\n`);
    await chmod(policyFile, 0o755);
    return await install();
  } finally {
    await rm(policyFile, { force: true });
    if (existsSync(aside)) await rename(aside, policyFile);
  }
}
