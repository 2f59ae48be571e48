import { orderName } from './orderName';

describe('orderName', () => {
  it('is the title and the number of tickets', () => {
    expect(orderName('Hamlet', 2)).toBe('Hamlet × 2');
    expect(orderName('x'.repeat(96), 8)).toBe(`${'x'.repeat(96)} × 8`);
  });

  it('cuts a title of 120 characters so that the company takes the whole', () => {
    const name = orderName('햄릿'.repeat(60), 12);
    expect(name).toHaveLength(100);
    expect(name).toMatch(/^햄릿.*…\s×\s12$/);
  });

  it('never cuts a character in two', () => {
    const name = orderName(`a${'🎭'.repeat(60)}`, 1);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });
});
