import fc from 'fast-check';
import { sellerIdOf } from './sellerId';

describe('sellerIdOf', () => {
  it.each([
    ['user:default/guest', 'guest'],
    ['user:default/jane-doe-2', 'jane-doe-2'],
    ['user:default/Jane.Doe', /^default-jane-doe-[0-9a-f]{8}$/],
    ['user:agency/guest', /^agency-guest-[0-9a-f]{8}$/],
    ['user:default/guest-0123abcd', /^default-guest-0123abcd-[0-9a-f]{8}$/],
  ])('of %s is %s', (ref, expected) => {
    expect(sellerIdOf(ref)).toEqual(expect.stringMatching(expected));
  });

  it('fits a namespace name, whatever the account is called', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.-]{1,63}$/), name => {
        expect(sellerIdOf(`user:default/${name}`)).toMatch(
          /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/,
        );
      }),
    );
  });

  it('differs between accounts', () => {
    const name = fc.stringMatching(/^[aB.-]{1,3}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre(a !== b);
        expect(sellerIdOf(`user:default/${a}`)).not.toBe(
          sellerIdOf(`user:default/${b}`),
        );
      }),
    );
  });
});
