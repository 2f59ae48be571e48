import { readAuditFilters } from './auditFilters';

const read = (query: string) => readAuditFilters(new URLSearchParams(query));

describe('readAuditFilters', () => {
  it('takes whole days of the reader, the last one too', () => {
    const { from, to } = read('from=2026-11-20&to=2026-11-21');
    expect(from).toBe(new Date('2026-11-20T00:00:00').toISOString());
    expect(to).toBe(new Date('2026-11-22T00:00:00').toISOString());
  });

  it('passes over words that the server would refuse', () => {
    expect(
      read('action=everything&outcome=maybe&from=yesterday&to=2026-13-45'),
    ).toEqual({ limit: 50 });
  });

  it('knows the filters of the address', () => {
    expect(read('action=sign-in&outcome=failure&before=abc')).toMatchObject({
      action: 'sign-in',
      outcome: 'failure',
      before: 'abc',
    });
  });
});
