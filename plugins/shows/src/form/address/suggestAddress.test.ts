import { suggestAddress } from './suggestAddress';

describe('suggestAddress', () => {
  it.each([
    ['Hamlet', 'hamlet'],
    ['A Midsummer Night’s Dream', 'a-midsummer-nights-dream'],
    ['햄릿', 'haemrit'],
    ['지킬 앤 하이드', 'jikil-aen-haideu'],
    ['값진 밤', 'gapjin-bam'],
    ['Café del Mar', 'cafe-del-mar'],
    ['1984', 'show-1984'],
    [
      'The very long title of an evening that never ends',
      'the-very-long-title-of-an-even',
    ],
  ])('makes of %p the address %p', (title, address) => {
    expect(suggestAddress(title)).toBe(address);
  });

  it.each(['', '  ', '?!', 'ab', '龍'])('makes none of %p', title => {
    expect(suggestAddress(title)).toBeUndefined();
  });
});
