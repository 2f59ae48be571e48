import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseStat } from '../system/processTable';
import { mountsBelow } from './mounts';
import { namespacesIn } from './networks';
import { removeClusterRules, withoutClusterRules } from './packetRules';
import { markedProcesses } from './markedProcesses';
import { endProcesses } from './processes';
import {
  findRunRecord,
  isRunning,
  removeRunRecord,
  writeRunRecord,
} from './RunRecord';

describe('mountsBelow', () => {
  const mountinfo = [
    '22 1 254:0 / / rw - ext4 /dev/vda rw',
    '40 22 0:30 / /run/marquee/node-1/data rw - ext4 /dev/vda rw',
    '41 40 0:31 / /run/marquee/node-1/data/kubelet/a\\040b rw - tmpfs tmpfs rw',
    '42 22 0:32 / /run/marquee-other rw - tmpfs tmpfs rw',
  ].join('\n');

  it('finds what is inside a folder, innermost first, and nothing beside it', () => {
    expect(mountsBelow(mountinfo, ['/run/marquee'])).toEqual([
      '/run/marquee/node-1/data/kubelet/a b',
      '/run/marquee/node-1/data',
    ]);
  });
});

describe('withoutClusterRules', () => {
  const mine = [
    '*filter',
    ':FORWARD DROP [0:0]',
    ':DOCKER - [0:0]',
    '-A FORWARD -j DOCKER',
    '-A INPUT -p tcp --dport 22 -j ACCEPT',
    'COMMIT',
  ];

  it('takes out chains of the cluster and jumps into them, and nothing else', () => {
    const cluster = [
      ':KUBE-SERVICES - [0:0]',
      ':MARQUEE-FORWARD - [0:0]',
      '-A FORWARD -j MARQUEE-FORWARD',
      '-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD',
      '-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000',
      '-A CNI-HOSTPORT-DNAT -p tcp -j CNI-DN-1',
    ];
    const saved = [...mine.slice(0, 5), ...cluster, mine[5]].join('\n');
    expect(withoutClusterRules(saved)).toBe(mine.join('\n'));
  });

  it('leaves rules alone that have nothing of the cluster', () => {
    expect(withoutClusterRules(mine.join('\n'))).toBeUndefined();
  });
});

describe('removeClusterRules', () => {
  const programs = mkdtempSync(join(tmpdir(), 'marquee-rules-'));
  const restored = join(programs, 'restored');
  const path = process.env.PATH;

  beforeAll(() => {
    const write = (name: string, lines: string) =>
      writeFileSync(join(programs, name), `#!/bin/sh\n${lines}\n`, {
        mode: 0o755,
      });
    for (const family of ['iptables', 'ip6tables']) {
      write(`${family}-save`, "echo '*filter'; echo ':KUBE-SERVICES - [0:0]'");
      write(`${family}-restore`, `read line; echo "$line" >> ${restored}`);
    }
    // None but these: the real ones would change this machine.
    process.env.PATH = programs;
  });

  afterAll(() => {
    process.env.PATH = path;
    rmSync(programs, { recursive: true });
  });

  it('leaves the rules of others alone where no cluster of ours ran', async () => {
    await removeClusterRules('marquee-none');
    expect(existsSync(restored)).toBe(false);
  });

  it('removes rules where the bridge of a cluster of ours is left', async () => {
    await removeClusterRules('lo');
    expect(readFileSync(restored, 'utf8')).toBe('*filter\n*filter\n');
  });
});

describe('namespacesIn', () => {
  it('reads the other ends of the devices on a bridge', () => {
    const output = `7: veth1@if2: <UP> mtu 1500 master mq1
    link/ether 0a:00 brd ff:ff link-netns cni-1-a
9: veth2@if2: <UP> mtu 1500 master mq1
    link/ether 0b:00 brd ff:ff link-netnsid 4`;
    expect(namespacesIn(output)).toEqual(['cni-1-a']);
  });
});

describe('parseStat', () => {
  it('is not led astray by the name of a program', () => {
    const fields = Array.from({ length: 50 }, (_, i) => i + 3).join(' ');
    expect(parseStat(`17 (a) b (c) ${fields}`)).toEqual({
      pid: 17,
      program: 'a) b (c',
      parent: 4,
      group: 5,
      startedAt: '22',
    });
  });
});

describe('processes of a run', () => {
  it('are found by their mark, by program, and ended', async () => {
    const child = spawn('sleep', ['60'], {
      env: { ...process.env, MARQUEE_RUN: 'gone' },
    });
    const ours = () =>
      markedProcesses({ program: 'sleep' }).filter(pid => pid === child.pid);
    // The program's name appears once the new process has loaded it.
    while (ours().length === 0) {
      await new Promise(resolve => {
        setImmediate(resolve);
      });
    }
    expect(markedProcesses({ program: 'kubelet' })).not.toContain(child.pid);
    await endProcesses({ find: ours, patienceMs: 2000 });
    expect(markedProcesses()).not.toContain(child.pid);
  });
});

describe('the record of a run', () => {
  const runDir = join(mkdtempSync(join(tmpdir(), 'marquee-run-')), 'run');
  afterAll(() => rmSync(join(runDir, '..'), { recursive: true }));

  it('tells a living process from one that had the same id', async () => {
    expect(await findRunRecord(runDir)).toBeUndefined();
    await writeRunRecord(runDir, { runId: '1', checkout: '/shop' });
    const record = await findRunRecord(runDir);
    expect(record).toMatchObject({ checkout: '/shop', pid: process.pid });
    expect(isRunning(record!)).toBe(true);
    expect(isRunning({ ...record!, pidStart: '1' })).toBe(false);
    await removeRunRecord(runDir);
    expect(await findRunRecord(runDir)).toBeUndefined();
  });
});
