import { typedText } from './text';

describe('typedText', () => {
  it.each([
    ['  햄릿  ', '햄릿'],
    ['햄\0릿', '햄릿'],
    ['\0 햄릿', '햄릿'],
    ['반쪽\ud83d', '반쪽'],
    ['\udc4f반쪽', '반쪽'],
    ['가족👩‍👩‍👧\n둘째 줄', '가족👩‍👩‍👧\n둘째 줄'],
  ])('takes %j as %j', (typed, kept) => {
    expect(typedText(20).parse(typed)).toBe(kept);
  });

  it('is empty when nothing is left that can be seen', () => {
    expect(typedText(20).min(1).safeParse(' \0 ').success).toBe(false);
  });

  it('counts what is kept', () => {
    expect(typedText(2).safeParse('\0ab\0').success).toBe(true);
    expect(typedText(2).safeParse('abc').success).toBe(false);
  });
});
