import * as fc from 'fast-check';
import { maskEmail, maskName, maskPhone } from './mask';

describe('masks', () => {
  it.each([
    ['김하나', '김*나'],
    ['김나', '김*'],
    ['남궁하나', '남**나'],
    ['김', '*'],
    ['', '*'],
    ['Kim Hana', 'K******a'],
    // One letter for people, two for JavaScript.
    ['𠮷野家', '𠮷*家'],
  ])('show the name %p as %p', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['hana@example.com', 'h***@example.com'],
    ['h@example.com', '***@example.com'],
    ['"a@b"@example.com', '"***@example.com'],
    ['no-address', '***'],
  ])('show the address %p as %p', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });

  it.each([
    ['010-1234-5678', '010-****-5678'],
    ['01012345678', '010-****-5678'],
    ['+82 10 1234 5678', '+82-****-5678'],
    ['02-123-4567', '02-****-4567'],
    ['+1 202 5550', '****-5550'],
    ['123456789', '12-****-6789'],
    ['1234567', '****-4567'],
  ])('show the number %p as %p', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it('hide at least one letter of every name, and never make it longer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), name => {
        const masked = maskName(name);
        expect(masked).toContain('*');
        expect([...masked].length).toBeLessThanOrEqual(
          Math.max(1, [...name.trim()].length),
        );
      }),
    );
  });

  it('hide three digits or more of every number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9][0-9 -]{6,19}$/), phone => {
        const shown = maskPhone(phone).replace(/\D/g, '').length;
        const all = phone.replace(/\D/g, '').length;
        expect(shown).toBeLessThanOrEqual(Math.max(4, all - 3));
      }),
    );
  });
});
