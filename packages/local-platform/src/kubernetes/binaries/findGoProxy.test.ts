import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findGoProxy } from './findGoProxy';

describe('findGoProxy', () => {
  const programs = mkdtempSync(join(tmpdir(), 'marquee-go-'));
  const { PATH, GOPROXY } = process.env;
  const never = () => Promise.reject(new Error('not needed'));

  beforeAll(() => {
    process.env.PATH = programs;
    delete process.env.GOPROXY;
  });

  afterEach(() => {
    delete process.env.GOPROXY;
  });

  afterAll(() => {
    process.env.PATH = PATH;
    if (GOPROXY !== undefined) process.env.GOPROXY = GOPROXY;
    rmSync(programs, { recursive: true });
  });

  const addGo = async (proxy = 'https://go.example/,direct') =>
    writeFileSync(join(programs, 'go'), `#!/bin/sh\necho '${proxy}'\n`, {
      mode: 0o755,
    });

  it('installs a Go to ask when there is none', async () => {
    expect(await findGoProxy(addGo)).toBe('https://go.example');
    expect(await findGoProxy(never)).toBe('https://go.example');
  });

  it('takes the first proxy of the environment before that', async () => {
    process.env.GOPROXY = 'direct|http://inside.example/go,https://b.example';
    expect(await findGoProxy(never)).toBe('http://inside.example/go');
  });

  it('says what to set when Go asks no proxy', async () => {
    await addGo('off');
    await expect(findGoProxy(never)).rejects.toThrow("GOPROXY is 'off'");
  });
});
