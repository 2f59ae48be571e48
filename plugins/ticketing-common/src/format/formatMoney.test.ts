import { formatMoney, parseMoney } from './formatMoney';

describe('formatMoney', () => {
  it.each([
    [132_000, 'KRW', 'ko', '132,000원'],
    [132_000, 'KRW', 'en', '₩132,000'],
    [4_550, 'USD', 'en', '$45.50'],
    [0, 'KRW', 'ko', '0원'],
  ] as const)(
    'writes %d %s in %s as %s',
    (amount, currency, language, text) => {
      expect(formatMoney(amount, { currency, language })).toBe(text);
    },
  );
});

describe('parseMoney', () => {
  it.each([
    ['132,000', 'KRW', 132_000],
    ['132000', 'KRW', 132_000],
    ['45.5', 'USD', 4_550],
    ['45', 'USD', 4_500],
    ['0.07', 'USD', 7],
    ['45.5', 'KRW', undefined],
    ['-1', 'KRW', undefined],
    ['', 'KRW', undefined],
    ['many', 'USD', undefined],
  ] as const)('reads %p in %s as %p', (text, currency, amount) => {
    expect(parseMoney(text, currency)).toBe(amount);
  });
});
