import { clientOf } from './allowances';

describe('clientOf', () => {
  it.each([
    ['an IPv4 address', '203.0.113.7', '203.0.113.7'],
    ['IPv4 in an IPv6 socket', '::ffff:203.0.113.7', '203.0.113.7'],
    ['a full IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['a short one', '2001:db8::1', '2001:db8:0:0::/64'],
    ['this machine', '::1', '0:0:0:0::/64'],
    ['nothing', '', ''],
  ])('takes %s for the client that has it', (_, address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  it('takes two addresses of one network for the same client', () => {
    expect(clientOf('2001:DB8:0:2::1')).toBe(clientOf('2001:db8:0:2:ff::9'));
    expect(clientOf('2001:db8:0:3::1')).not.toBe(clientOf('2001:db8:0:2::1'));
  });
});
