import { languageOf } from './Language';

describe('languageOf', () => {
  it.each([
    [undefined, 'ko'],
    ['', 'ko'],
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['en-US,en;q=0.9', 'en'],
    ['en', 'en'],
    ['en;q=0.5, ko;q=0.8', 'ko'],
    ['fr, en;q=0.1', 'en'],
    ['fr', 'ko'],
    ['en;q=0', 'ko'],
  ])('takes %s for %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
