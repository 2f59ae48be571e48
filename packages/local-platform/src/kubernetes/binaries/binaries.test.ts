import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadPrograms } from './downloadPrograms';
import { moduleHash } from './moduleHash';
import { GO_MODULES, programKey } from './programKey';
import {
  COREDNS_VERSION,
  KUBERNETES_VERSION,
  programNames,
  programSets,
} from './programSets';
import { isFittingGo } from './provideGo';

const dir = mkdtempSync(join(tmpdir(), 'marquee-binaries-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('isFittingGo', () => {
  it.each([
    ['go version go1.26.8 linux/amd64', true],
    ['go version go1.26.4 linux/amd64', true],
    ['go version go1.27 linux/amd64', true],
    ['go version go2.0.0 linux/arm64', true],
    ['go version go1.26.3 linux/amd64', false],
    ['go version go1.19.8 linux/amd64', false],
    ['', false],
  ])('%j: %s', (answer, fits) => {
    expect(isFittingGo(answer)).toBe(fits);
  });
});

describe('the Go modules', () => {
  it('name the versions that the code names', () => {
    const read = (module: string) =>
      readFileSync(join(GO_MODULES, module, 'go.mod'), 'utf8');
    expect(read('kubernetes')).toContain(
      `k8s.io/kubernetes v${KUBERNETES_VERSION}`,
    );
    expect(read('coredns')).toContain(`coredns v${COREDNS_VERSION}`);
  });

  it('replace nothing: what is built is what was published', () => {
    for (const { module } of programSets) {
      const text = readFileSync(join(GO_MODULES, module, 'go.mod'), 'utf8');
      expect(text).not.toContain('replace');
    }
  });
});

describe('programKey', () => {
  const [set] = programSets;
  const modules = join(dir, 'modules');
  const key = (sum: string, arch = 'x64') => {
    mkdirSync(join(modules, set.module), { recursive: true });
    writeFileSync(join(modules, set.module, 'go.sum'), sum);
    return programKey(set, { arch, modules });
  };

  it('changes with checksums, flags and processor, and with nothing else', () => {
    const first = key('a h1:1');
    expect(key('a h1:1')).toBe(first);
    expect(key('a h1:2')).not.toBe(first);
    expect(key('a h1:1', 'arm64')).not.toBe(first);
    const other = { ...set, linkerFlags: [] };
    expect(programKey(other, { arch: 'x64', modules })).not.toBe(first);
  });
});

describe('moduleHash', () => {
  it('computes what go.sum holds', async () => {
    const base = join(dir, 'module');
    const module = 'example.org/a@v1.0.0';
    mkdirSync(join(base, module, 'sub'), { recursive: true });
    writeFileSync(join(base, module, 'a.go'), 'package a\n');
    writeFileSync(join(base, module, 'sub', 'b.go'), 'package b\n');
    const digest = (text: string) =>
      createHash('sha256').update(text).digest('hex');
    const list =
      `${digest('package a\n')}  ${module}/a.go\n` +
      `${digest('package b\n')}  ${module}/sub/b.go\n`;
    const expected = createHash('sha256').update(list).digest('base64');
    expect(await moduleHash(base, module)).toBe(`h1:${expected}`);
  });
});

describe('downloadPrograms', () => {
  const [kubernetes] = programSets;
  let server: Server;
  let files: Record<string, string>;

  beforeEach(async () => {
    files = {};
    const arch = process.arch === 'x64' ? 'amd64' : process.arch;
    for (const name of programNames(kubernetes)) {
      const path = `/v${KUBERNETES_VERSION}/bin/linux/${arch}/${name}`;
      files[path] = `program ${name}`;
      files[`${path}.sha256`] = createHash('sha256')
        .update(files[path])
        .digest('hex');
    }
    server = createServer((request, response) => {
      const content = files[request.url ?? ''];
      response.statusCode = content === undefined ? 404 : 200;
      response.end(content);
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  afterEach(() => server.close());

  const download = (overrides: { origin?: string } = {}) =>
    downloadPrograms({
      set: kubernetes,
      dir,
      report: () => {},
      signal: new AbortController().signal,
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...overrides,
    });

  it('stores programs that match their checksums, ready to run', async () => {
    expect(await download()).toBe(true);
    expect(readFileSync(join(dir, 'kubelet'), 'utf8')).toBe('program kubelet');
    expect(statSync(join(dir, 'kubelet')).mode % 0o1000).toBe(0o755);
  });

  it('refuses a program that is not what was published', async () => {
    const path = Object.keys(files).find(name => name.endsWith('/kubelet'));
    files[path!] = 'something else';
    await expect(download()).rejects.toThrow(/kubelet does not match/);
  });

  it('says no when nothing can be downloaded, so that it is built', async () => {
    expect(await download({ origin: 'http://127.0.0.1:1' })).toBe(false);
    files = {};
    expect(await download()).toBe(false);
  });
});
