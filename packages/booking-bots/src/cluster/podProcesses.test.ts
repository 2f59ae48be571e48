import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { podProcesses } from './podProcesses';

describe('podProcesses', () => {
  let proc: string;
  beforeEach(async () => {
    proc = await mkdtemp('/tmp/marquee-proc-');
  });
  afterEach(() => rm(proc, { recursive: true }));

  async function aProcess(id: string, group: string, name = 'node') {
    await mkdir(join(proc, id));
    await writeFile(join(proc, id, 'cgroup'), `8:pids:${group}\n0::/\n`);
    await writeFile(join(proc, id, 'comm'), `${name}\n`);
  }

  it('are those of its containers, and nobody else’s', async () => {
    await aProcess('11', '/marquee-1/kubepods/burstable/poda-b/c1');
    await aProcess('12', '/marquee-1/kubepods/burstable/poda-b/c2', 'pause');
    await aProcess('13', '/marquee-1/kubepods/burstable/poda-bc/c3');
    await aProcess('14', '/');
    await mkdir(join(proc, '15'));
    await mkdir(join(proc, 'self'));
    expect(await podProcesses('a-b', proc)).toEqual([11]);
  });
});
