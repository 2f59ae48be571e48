import { negotiateLanguage } from './language';

describe('negotiateLanguage', () => {
  it.each([
    [{ query: 'en', cookie: 'ko', acceptLanguage: 'ko' }, 'en'],
    [{ cookie: 'ko', acceptLanguage: 'en-US,en;q=0.9' }, 'ko'],
    [{ query: 'fr', acceptLanguage: 'ko-KR,ko;q=0.9,en;q=0.8' }, 'ko'],
    [{ acceptLanguage: 'fr;q=1, ko;q=0.2, en;q=0.7' }, 'en'],
    [{ acceptLanguage: 'ko;q=0, fr' }, 'en'],
    [{}, 'en'],
  ])('takes from %j the language %s', (wishes, language) => {
    expect(negotiateLanguage(wishes)).toBe(language);
  });
});
