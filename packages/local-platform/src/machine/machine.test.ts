import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkMachine, type MachineFacts } from './checkMachine';
import { checkPorts, parseListeningSockets } from './checkPorts';
import { missingPackages, platformPackages } from './installPackages';
import { withoutServices } from './withoutServices';

const GIB = 1024 ** 3;

function aMachine(overrides: Partial<MachineFacts> = {}): MachineFacts {
  return {
    platform: 'linux',
    arch: 'x64',
    uid: 0,
    memory: 16 * GIB,
    freeDisk: 50 * GIB,
    ...overrides,
  };
}

describe('checkMachine', () => {
  it('accepts a Linux machine with root, memory and disk', () => {
    expect(() => checkMachine(aMachine())).not.toThrow();
  });

  it.each([
    [{ platform: 'darwin' }, /needs Linux, and this is darwin: set KUBECONFIG/],
    [{ arch: 's390x' }, /needs an x64 or arm64 processor, and this is s390x/],
    [{ uid: 1000 }, /needs root .*: run "sudo npm start"/],
    [{ memory: 2 * GIB }, /needs 6.0 GiB of memory, and this machine has 2.0/],
    [{ freeDisk: GIB / 2 }, /only 0.5 are left: free some/],
  ])('says what is wrong and what to do: %j', (overrides, sentence) => {
    expect(() => checkMachine(aMachine(overrides))).toThrow(sentence);
  });
});

describe('parseListeningSockets', () => {
  it('reads addresses and ports, and leaves out connections', () => {
    const text = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1001 1
   1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1
   2: 0100007F:1F90 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 1003 1
`;
    expect(parseListeningSockets(text)).toEqual([
      { address: '127.0.0.1', port: 8080, inode: '1001' },
      { address: 'any', port: 22, inode: '1002' },
    ]);
  });
});

describe('checkPorts', () => {
  it('names the port, its use and the process that holds it', async () => {
    const server = createServer();
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const ports = [{ name: 'the edge', host: '127.0.0.1', port }];
    await expect(checkPorts(ports)).rejects.toThrow(
      `Port ${port} is needed for the edge and is held by process ${process.pid} (`,
    );
    await new Promise(resolve => {
      server.close(resolve);
    });
    await expect(checkPorts(ports)).resolves.toBeUndefined();
  });
});

describe('missingPackages', () => {
  it('asks for all packages on a bare machine and for none on a full one', () => {
    expect(missingPackages(platformPackages, () => true)).toEqual([]);
    expect(missingPackages(platformPackages, () => false)).toEqual(
      platformPackages.map(({ name }) => name),
    );
  });

  it('asks for exactly what is missing', () => {
    const exists = (file: string) => file !== '/usr/bin/etcd';
    expect(missingPackages(platformPackages, exists)).toEqual(['etcd-server']);
  });
});

describe('withoutServices', () => {
  const dir = mkdtempSync(join(tmpdir(), 'marquee-policy-'));
  const policy = join(dir, 'policy-rc.d');
  afterAll(() => rmSync(dir, { recursive: true }));

  it('forbids services only while packages are installed', async () => {
    const during = await withoutServices(
      async () => readFileSync(policy, 'utf8'),
      policy,
    );
    expect(during).toContain('exit 101');
    expect(existsSync(policy)).toBe(false);
  });

  it("puts the machine's own policy back, also after a failure", async () => {
    writeFileSync(policy, 'mine');
    const failing = withoutServices(async () => {
      throw new Error('no network');
    }, policy);
    await expect(failing).rejects.toThrow('no network');
    expect(readFileSync(policy, 'utf8')).toBe('mine');
  });

  it('puts back a policy that a killed run has left aside', async () => {
    writeFileSync(`${policy}.before-marquee`, 'mine');
    writeFileSync(policy, 'exit 101');
    await withoutServices(async () => {}, policy);
    expect(readFileSync(policy, 'utf8')).toBe('mine');
  });
});
