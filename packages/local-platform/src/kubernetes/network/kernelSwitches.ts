import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Switches that must be on as long as there are pods. */
const SWITCHES = [
  'net/ipv4/ip_forward',
  // Packets between pods of one bridge must see the rules of Services too.
  'net/bridge/bridge-nf-call-iptables',
  // Gives new devices no IPv6 address: with each that comes or goes, browsers on this machine
  // give up what they are loading (`ERR_NETWORK_CHANGED`), and every pod brings a device.
  'net/ipv6/conf/default/addr_gen_mode',
];

/** Turns the kernel's switches on and notes which were off. */
export async function setKernelSwitches(runDir: string): Promise<void> {
  const changed: string[] = [];
  for (const name of SWITCHES) {
    const file = `/proc/sys/${name}`;
    const value = await readFile(file, 'utf8').catch(() => undefined);
    if (value?.trim() === '0') changed.push(name);
  }
  await writeFile(noteFile(runDir), JSON.stringify(changed));
  for (const name of changed) await writeFile(`/proc/sys/${name}`, '1');
}

/** Turns off again what {@link setKernelSwitches} has turned on. */
export async function restoreKernelSwitches(runDir: string): Promise<void> {
  const note = await readFile(noteFile(runDir), 'utf8').catch(() => '[]');
  for (const name of JSON.parse(note) as string[]) {
    await writeFile(`/proc/sys/${name}`, '0').catch(() => {});
  }
  await rm(noteFile(runDir), { force: true });
}

function noteFile(runDir: string): string {
  return join(runDir, 'kernel-switches.json');
}
