import { ReadTokens } from './ReadTokens';

describe('ReadTokens', () => {
  const grant = (expiresAt: number) => ({
    buyer: 'hana',
    session: 's1',
    issuedAt: new Date(0),
    expiresAt: new Date(expiresAt),
  });

  it('know what a token says until its time is over', () => {
    const tokens = new ReadTokens();
    tokens.add('a', grant(1_000));
    expect(tokens.find('a', 999)).toEqual(grant(1_000));
    expect(tokens.find('a', 1_000)).toBeUndefined();
    expect(tokens.find('b', 0)).toBeUndefined();
  });

  it('forget the oldest when there are too many', () => {
    const tokens = new ReadTokens();
    for (let n = 0; n <= 4_096; n += 1) tokens.add(`${n}`, grant(1));
    expect(tokens.find('0', 0)).toBeUndefined();
    expect(tokens.find('1', 0)).toBeDefined();
    expect(tokens.find('4096', 0)).toBeDefined();
  });
});
