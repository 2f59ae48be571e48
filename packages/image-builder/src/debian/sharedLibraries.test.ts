import { inUsr, parseListing } from './sharedLibraries';

describe('parseListing', () => {
  it('takes the files of libraries, not the loader or the kernel', () => {
    const listing = `\tlinux-vdso.so.1 (0x00007ffd)
\tlibm.so.6 => /r/lib/x/libm.so.6 (0x00007f1)
\tlibc.so.6 => /r/usr/lib/x/../x/libc.so.6 (0x00007f2)
\t/lib64/ld-linux-x86-64.so.2 => /r/lib64/ld-linux-x86-64.so.2 (0x00007f3)
`;
    expect(parseListing(listing, 'node')).toEqual([
      '/r/lib/x/libm.so.6',
      '/r/usr/lib/x/libc.so.6',
    ]);
  });

  it('names the library that is missing', () => {
    expect(() => parseListing('\tlibpq.so.5 => not found\n', 'psql')).toThrow(
      'psql lacks libpq.so.5',
    );
  });
});

describe('inUsr', () => {
  it.each([
    ['/lib/x/libc.so.6', '/usr/lib/x/libc.so.6'],
    ['/lib64/ld.so', '/usr/lib64/ld.so'],
    ['/usr/lib/x/libz.so.1', '/usr/lib/x/libz.so.1'],
    ['/library/a', '/library/a'],
  ])('%s belongs at %s', (path, expected) => {
    expect(inUsr(path)).toBe(expected);
  });
});
