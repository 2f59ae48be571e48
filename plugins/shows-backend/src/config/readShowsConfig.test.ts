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
    });
  });

  it.each([
    ['http://pay.money.svc.cluster.local:8080', 'money', 8080],
    ['http://pay.money.svc', 'money', 80],
    ['https://pay.money.svc', 'money', 443],
  ])('reads from %s what pods must reach', (url, namespace, port) => {
    const { surroundings } = read({ payment: { url } });
    expect(surroundings.external).toEqual([
      { capability: 'payment', url, egress: { namespace, port } },
    ]);
  });

  it('asks for the egress of a payment company outside of the cluster', () => {
    const url = 'https://api.example.com';
    expect(() => read({ payment: { url } })).toThrow('marquee.payment.egress');
    const egress = { namespace: 'gateway', port: 8443 };
    const { surroundings } = read({ payment: { url, egress } });
    expect(surroundings.external[0].egress).toEqual(egress);
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
