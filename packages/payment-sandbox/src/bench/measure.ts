import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from './Client';
import { pay } from './pay';
import { payInProcess } from './payInProcess';

const PORT = 18_090;
const CONCURRENCY = 32;
const [rounds = 5, perRound = 4_000] = process.argv.slice(2).map(Number);

/** CPU time that a process has taken, in ms. */
async function cpuMs(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1];
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

async function residentMb(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(text)![1]) / 1024;
}

async function start(file: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(dirname(process.argv[1]), '../main.ts')],
    {
      env: { ...process.env, PORT: String(PORT), DATA_FILE: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout!, 'data');
  return child;
}

async function round(client: Client, prefix: string): Promise<number> {
  const begin = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < perRound) await pay(client, `${prefix}-${(next += 1)}`);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return performance.now() - begin;
}

async function main() {
  const folder = await mkdtemp(join(tmpdir(), 'marquee-sandbox-bench-'));
  const inProcess = payInProcess(join(folder, 'in-process'), 20_000);
  process.stdout.write(`${Math.round(inProcess)} payments/s in process\n`);
  const file = join(folder, 'ledger');
  const server = await start(file);
  const client = new Client(PORT);
  try {
    await round(client, 'warm-up');
    for (let i = 1; i <= rounds; i += 1) {
      const before = await cpuMs(server.pid!);
      const ms = await round(client, `round-${i}`);
      const cpu = (await cpuMs(server.pid!)) - before;
      const written = await stat(file).then(({ size }) => size / 2 ** 20);
      process.stdout.write(
        `${Math.round(
          (perRound / ms) * 1e3,
        )} payments/s over HTTP (3 requests each), ` +
          `${Math.round(
            (cpu / perRound) * 1e3,
          )} µs of the sandbox's CPU a payment, ` +
          `${Math.round(
            await residentMb(server.pid!),
          )} MB resident, ${written.toFixed(1)} MB on disk\n`,
      );
    }
  } finally {
    client.close();
    server.kill('SIGKILL');
    await rm(folder, { recursive: true });
  }
}

void main();
