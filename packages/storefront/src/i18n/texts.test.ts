import { en } from './en';
import { ko } from './ko';
import { createTranslator } from './translator';

const base = (key: string) => key.replace(/_(one|other)$/, '');
const values = (text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const korean: Record<string, string> = ko;

describe('texts', () => {
  it('are there in both languages', () => {
    const keys = (texts: object) =>
      [...new Set(Object.keys(texts).map(base))].sort();
    expect(keys(ko)).toEqual(keys(en));
  });

  it('fill in nothing that the other language does not know', () => {
    const known = new Set(['{count}', '{n}']);
    for (const [key, text] of Object.entries(en)) {
      const other = korean[key] ?? korean[`${base(key)}_other`];
      const own = values(text).filter(value => !known.has(value));
      expect([key, values(other).filter(value => !known.has(value))]).toEqual([
        key,
        own,
      ]);
    }
  });

  it('choose the particle that fits the word before it', () => {
    const t = createTranslator('ko');
    expect(t('seatTaken', { seat: 'B 7열 12번' })).toContain('12번을 골랐어요');
    expect(t('seatTaken', { seat: '가 나' })).toContain('나를 골랐어요');
  });

  it('choose the plural', () => {
    const t = createTranslator('en');
    expect(t('results', { count: 1 })).toBe('1 show');
    expect(t('results', { count: 3 })).toBe('3 shows');
    expect(createTranslator('ko')('results', { count: 1 })).toBe('공연 1개');
  });
});
