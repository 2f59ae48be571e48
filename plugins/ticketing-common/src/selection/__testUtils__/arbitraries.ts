import fc from 'fast-check';

/** Sold seats beyond an aisle: so many that aisles are never what is usual in a row. */
const BESIDE = '  XXXXXXXXXXXX';

/** Lines of `picture` that begin with these signs, the first of them most often. */
export function someRows(options: {
  signs: string;
  maxRows: number;
  maxLength: number;
}): fc.Arbitrary<string[]> {
  const [usual, ...others] = options.signs;
  const sign = fc.oneof(
    { weight: 2 + others.length, arbitrary: fc.constant(usual) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );
  const row = fc
    .array(sign, { minLength: 1, maxLength: options.maxLength })
    .map(signs => `${signs.join('')}${BESIDE}`);
  return fc.array(row, { minLength: 1, maxLength: options.maxRows });
}
