import { parseDepends } from './parseDepends';

describe('parseDepends', () => {
  it('takes what a package needs, not what it suggests or breaks', () => {
    const output = `redis-tools
  PreDepends: init-system-helpers
  Depends: libc6
  Depends: libsystemd0
    libelogind0
  Breaks: redis-server
  Suggests: ruby-redis
`;
    expect([...parseDepends(output)]).toEqual([
      ['redis-tools', ['init-system-helpers', 'libc6', 'libsystemd0']],
    ]);
  });

  it('takes the first of alternatives and no virtual package', () => {
    const output = `postgresql-15
 |Depends: debconf
  Depends: <debconf-2.0>
    cdebconf
 |Depends: locales
  Depends: locales-all
  Depends: zlib1g
libpq5
  Depends: libssl3
`;
    expect([...parseDepends(output)]).toEqual([
      ['postgresql-15', ['debconf', 'locales', 'zlib1g']],
      ['libpq5', ['libssl3']],
    ]);
  });
});
