import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComponentEvent, ComponentOptions } from './ComponentOptions';
import { Supervisor } from './Supervisor';

/** Real processes: shell scripts that write to files in a folder of the test. */
describe('Supervisor', () => {
  let dir: string;
  let supervisor: Supervisor;
  let events: ComponentEvent[];

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'marquee-supervisor-'));
    events = [];
    supervisor = new Supervisor({
      logsDir: join(dir, 'logs'),
      runId: 'run-1',
      onEvent: event => events.push(event),
    });
  });

  afterEach(async () => {
    await supervisor.stopAll();
    rmSync(dir, { recursive: true });
  });

  const shell = (
    name: string,
    script: string,
    overrides: Partial<ComponentOptions> = {},
  ): ComponentOptions => ({
    name,
    command: 'sh',
    args: ['-c', script],
    cwd: dir,
    ready: async () => existsSync(join(dir, `${name}.up`)),
    ...overrides,
  });

  const service = (name: string, overrides: Partial<ComponentOptions> = {}) =>
    shell(
      name,
      `trap 'echo ${name} >> stopped; exit 0' TERM; touch ${name}.up; while :; do sleep 0.05; done`,
      overrides,
    );

  const until = async (question: () => boolean) => {
    while (!question()) {
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
    }
  };

  it('resolves when a component is ready, and marks it with the run', async () => {
    await supervisor.start(
      shell('marked', 'echo $MARQUEE_RUN; touch marked.up; exec sleep 60'),
    );
    expect(supervisor.pid('marked')).toBeGreaterThan(0);
    const log = () => readFileSync(supervisor.logFile('marked'), 'utf8');
    // Its output comes through a pipe, and may come after the file that makes it ready.
    await until(() => log() !== '');
    expect(log()).toBe('run-1\n');
  });

  it('tells the last words of a component that dies before it is ready', async () => {
    const fails = shell('broken', 'echo no such database >&2; exit 3');
    await expect(supervisor.start(fails)).rejects.toThrow(
      /broken ended with code 3 \(.*broken\.log\)\n {4}no such database/,
    );
    expect(events).toEqual([]);
  });

  it('says when a program cannot be started at all', async () => {
    const missing = shell('missing', '', { command: 'no-such-program' });
    await expect(supervisor.start(missing)).rejects.toThrow('ENOENT');
  });

  it('gives up on a component that is not ready in time, and ends it', async () => {
    const slow = shell('slow', 'exec sleep 60', { readyTimeoutMs: 200 });
    await expect(supervisor.start(slow)).rejects.toThrow(
      'not ready after 0.2 s',
    );
    expect(supervisor.pid('slow')).toBeUndefined();
  });

  it('starts a killed component again and says so', async () => {
    await supervisor.start(service('steady'));
    const first = supervisor.pid('steady');
    rmSync(join(dir, 'steady.up'));
    process.kill(first!, 'SIGKILL');
    await until(() => events.length === 2);
    expect(events).toMatchObject([
      { type: 'died', name: 'steady', restartInMs: 300 },
      { type: 'restarted', name: 'steady' },
    ]);
    expect(supervisor.pid('steady')).not.toBe(first);
  });

  it('stops the newest first, and each only after those that it must outlive', async () => {
    await supervisor.start(service('database'));
    await supervisor.start(service('server'));
    await supervisor.start(service('client'));
    await supervisor.stopAll();
    expect(
      readFileSync(join(dir, 'stopped'), 'utf8').trim().split('\n'),
    ).toEqual(['client', 'server', 'database']);
    expect(events).toEqual([]);
  });

  it('kills what does not stop, with all its children', async () => {
    await supervisor.start(
      shell(
        'stubborn',
        `trap '' TERM; sleep 61 & echo $! > child; touch stubborn.up; wait; wait`,
        {
          stopTimeoutMs: 200,
        },
      ),
    );
    const child = Number(readFileSync(join(dir, 'child'), 'utf8'));
    await supervisor.stopAll();
    await until(() => !existsSync(`/proc/${child}`));
    expect(supervisor.pid('stubborn')).toBeUndefined();
  });

  it('starts nothing once it is stopping', async () => {
    const stopped = supervisor.stopAll();
    await expect(supervisor.start(service('late'))).rejects.toThrow(
      'is stopping',
    );
    await stopped;
  });

  it('refuses two components of one name', async () => {
    writeFileSync(join(dir, 'twin.up'), '');
    await supervisor.start(service('twin'));
    await expect(supervisor.start(service('twin'))).rejects.toThrow('already');
  });
});
