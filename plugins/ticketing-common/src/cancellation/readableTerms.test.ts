import { customCancellationSchema } from './cancellationPolicy';
import { cancellationTerms } from './cancellationTerms';
import { readableTerms } from './readableTerms';

const terms = cancellationTerms({
  policy: customCancellationSchema.parse({
    type: 'custom',
    steps: [
      { daysBefore: 10, feePercent: 0 },
      { daysBefore: 7, feePercent: 0 },
      { daysBefore: 1, feePercent: 30 },
    ],
  }),
  timeZone: 'Asia/Seoul',
  startsAt: '2027-02-20T10:00:00Z',
  bookedAt: '2027-02-01T00:00:00Z',
});

describe('readableTerms', () => {
  it('says once what stays free for two reasons', () => {
    expect(terms.map(({ rule }) => rule)).toEqual(['d-10', 'd-7', 'd-1']);
    expect(
      readableTerms(terms, '2027-02-01T00:00:00Z').map(({ rule }) => rule),
    ).toEqual(['d-10', 'd-1']);
  });

  it('leaves out what is over', () => {
    expect(
      readableTerms(terms, '2027-02-16T00:00:00Z').map(({ rule }) => rule),
    ).toEqual(['d-1']);
  });
});
