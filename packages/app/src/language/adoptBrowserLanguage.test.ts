import { adoptBrowserLanguage } from './adoptBrowserLanguage';

describe('adoptBrowserLanguage', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    { preferred: ['ko-KR', 'en-US'], language: 'ko' },
    { preferred: ['en-GB', 'ko'], language: 'en' },
    { preferred: ['fr', 'KO'], language: 'ko' },
    { preferred: ['fr'], language: null },
    { preferred: [], language: null },
  ])('of $preferred it takes $language', ({ preferred, language }) => {
    adoptBrowserLanguage(localStorage, preferred);
    expect(localStorage.getItem('language')).toBe(language);
  });

  it('leaves a language alone that was chosen before', () => {
    localStorage.setItem('language', 'en');
    adoptBrowserLanguage(localStorage, ['ko']);
    expect(localStorage.getItem('language')).toBe('en');
  });
});
