import { formatDateTime } from './formatDateTime';

describe('formatDateTime', () => {
  const instant = '2026-12-24T10:30:00Z';

  it.each([
    ['ko', 'Asia/Seoul', '2026년 12월 24일 (목) 오후 7:30'],
    ['en', 'Asia/Seoul', 'Thu, Dec 24, 2026, 7:30 PM'],
    ['en', 'America/Los_Angeles', 'Thu, Dec 24, 2026, 2:30 AM'],
  ])('writes in %s for a venue in %s %s', (language, timeZone, text) => {
    expect(formatDateTime(instant, { language, timeZone })).toBe(text);
  });
});
