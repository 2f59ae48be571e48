import { allowsHost, parseHosts, WEBHOOK_HOSTS } from './allowsHost';

const hosts = parseHosts(WEBHOOK_HOSTS);

describe('hosts of webhooks', () => {
  it.each([
    'http://box-office.seller-1.svc.cluster.local:8080/webhooks',
    'http://box-office.seller-1.svc/webhooks',
    'http://localhost:3000/',
    'http://127.0.0.1/',
    'https://hamlet.marquee.localhost:8080/x',
    'http://HAMLET.marquee.localhost/',
  ])('are those of the cluster and this machine: %s', url => {
    expect(allowsHost(hosts, url)).toBe(true);
  });

  it.each([
    'http://example.com/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.96.0.1/',
    'http://marquee.localhost/',
    'http://evil.com/.svc.cluster.local',
    'http://box-office.seller-1.svc.cluster.local.evil.com/',
    'http://notlocalhost/',
    'http://localhost@evil.com/',
    'http://user:password@localhost/',
    'http://[::1]/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'localhost',
    '',
  ])('are nothing else: %s', url => {
    expect(allowsHost(hosts, url)).toBe(false);
  });

  it('are read from a list with commas', () => {
    expect(parseHosts(' .A.test, b ,,')).toEqual(['.a.test', 'b']);
    expect(allowsHost([], 'http://localhost/')).toBe(false);
  });
});
