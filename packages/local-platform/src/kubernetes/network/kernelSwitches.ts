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

const ON = '1';

/** Turns the kernel's switches on and notes how those were that it changed. */
export async function setKernelSwitches(runDir: string): Promise<void> {
  const before: Record<string, string> = {};
  for (const name of SWITCHES) {
    const value = await readFile(fileOf(name), 'utf8').catch(() => ON);
    if (value.trim() !== ON) before[name] = value.trim();
  }
  await writeFile(noteFile(runDir), JSON.stringify(before));
  for (const name of Object.keys(before)) await writeFile(fileOf(name), ON);
}

/** Puts back what {@link setKernelSwitches} has changed. */
export async function restoreKernelSwitches(runDir: string): Promise<void> {
  const note = await readFile(noteFile(runDir), 'utf8').catch(() => '{}');
  const before: Record<string, string> = JSON.parse(note);
  for (const [name, value] of Object.entries(before)) {
    await writeFile(fileOf(name), value).catch(() => {});
  }
  await rm(noteFile(runDir), { force: true });
}

function fileOf(name: string): string {
  return `/proc/sys/${name}`;
}

function noteFile(runDir: string): string {
  return join(runDir, 'kernel-switches.json');
}
