import { en as accountEn } from '../account/texts/en';
import { ko as accountKo } from '../account/texts/ko';
import { en } from './en';
import { ko } from './ko';
import { pageTexts } from './pageTexts';
import { createTranslator } from './translator';

const base = (key: string) => key.replace(/_(one|other)$/, '');
const values = (text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const CATALOGUES: [string, Record<string, string>, Record<string, string>][] = [
  ['the pages', en, ko],
  ['the account pages', accountEn, accountKo],
];

describe.each(CATALOGUES)('texts of %s', (_, english, korean) => {
  it('are there in both languages', () => {
    const keys = (texts: object) =>
      [...new Set(Object.keys(texts).map(base))].sort();
    expect(keys(korean)).toEqual(keys(english));
  });

  it('fill in nothing that the other language does not know', () => {
    const known = new Set(['{count}', '{n}']);
    for (const [key, text] of Object.entries(english)) {
      const other = korean[key] ?? korean[`${base(key)}_other`];
      const own = values(text).filter(value => !known.has(value));
      expect([key, values(other).filter(value => !known.has(value))]).toEqual([
        key,
        own,
      ]);
    }
  });
});

describe('texts of the account pages in Korean', () => {
  it('call things as the portal does', () => {
    expect(accountKo).toMatchObject({
      demoTitle: '데모 계정',
      toSignUp: '회원가입',
      'title.sign-up': '회원가입',
      createAccount: '가입하기',
    });
  });
});

describe('createTranslator', () => {
  it('chooses the particle that fits the word before it', () => {
    const t = createTranslator('ko', pageTexts);
    expect(t('seatTaken', { seat: 'B 7열 12번' })).toContain('12번을 골랐어요');
    expect(t('seatTaken', { seat: '가 나' })).toContain('나를 골랐어요');
  });

  it('chooses the plural', () => {
    const t = createTranslator('en', pageTexts);
    expect(t('results', { count: 1 })).toBe('1 show');
    expect(t('results', { count: 3 })).toBe('3 shows');
    expect(createTranslator('ko', pageTexts)('results', { count: 1 })).toBe(
      '공연 1개',
    );
  });
});

describe('a text that is filled in', () => {
  const t = createTranslator('en', {
    en: {
      seats_one: '{count} seat of {title}',
      seats_other: '{count} seats of {title}',
      left: '{count} left',
    },
    ko: { seats_other: '{title} {count}석', left: '{count}석 남음' },
  });

  it.each([
    [1, '1 seat of Hamlet'],
    [2, '2 seats of Hamlet'],
    [0, '0 seats of Hamlet'],
  ])('chooses the plural of %d', (count, text) => {
    expect(t('seats', { count, title: 'Hamlet' })).toBe(text);
  });

  it('takes a count where there is no plural', () => {
    expect(t('left', { count: 1 })).toBe('1 left');
  });

  it('fills values in as they are', () => {
    const title = '$& {count} <b>';
    expect(t('seats', { count: 1, title })).toBe('1 seat of $& {count} <b>');
  });

  it('shows what is missing instead of leaving a gap', () => {
    expect(t('seats', { count: 1 })).toBe('1 seat of {title}');
    expect(t('unheard-of' as 'left')).toBe('unheard-of');
  });
});
