import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readShowsConfig } from './readShowsConfig';

const read = (marquee: JsonObject) =>
  readShowsConfig(new ConfigReader({ marquee }));

describe('readShowsConfig', () => {
  it('has a default for everything but the cluster', () => {
    expect(readShowsConfig(new ConfigReader({}))).toEqual({
      kubeconfig: undefined,
      edgeUrl: undefined,
      surroundings: {
        cluster: {
          domain: 'marquee.localhost:8080',
          scheme: 'http',
          ingressClass: 'marquee',
          systemNamespace: 'marquee-system',
        },
        external: [],
      },
      given: {},
    });
  });

  it('tells pods of accounts at an address outside of the cluster', () => {
    const url = 'http://portal.marquee-system.svc.cluster.local:7008/accounts';
    const issuer = 'https://example.org/accounts';
    const egress = { cidr: '10.0.0.5/32', port: 7008 };
    const { surroundings } = read({ accounts: { issuer, url, egress } });
    expect(surroundings.external).toEqual([
      {
        capability: 'accounts',
        url,
        egress,
        env: { ACCOUNTS_ISSUER: issuer },
      },
    ]);
    expect(() => read({ accounts: { url } })).toThrow('accounts.issuer');
  });

  it('refuses an unknown scheme', () => {
    expect(() => read({ scheme: 'ftp' })).toThrow('http or https');
  });
});
