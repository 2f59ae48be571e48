import { alternatesOf } from './language';

describe('alternatesOf', () => {
  it('keeps the page and what was asked of it', () => {
    expect(alternatesOf({ originalUrl: '/order?token=1&lang=en' })).toEqual({
      en: '/order?token=1&lang=en',
      ko: '/order?token=1&lang=ko',
    });
  });

  it.each(['//evil.example/', '/\\\\evil.example/', '///evil.example/'])(
    'stays on this host for %s',
    originalUrl => {
      const { ko } = alternatesOf({ originalUrl });
      expect(ko).toBe('/evil.example/?lang=ko');
      expect(new URL(ko, 'http://here.example').host).toBe('here.example');
    },
  );
});
