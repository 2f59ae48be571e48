import { APIError } from 'better-auth/api';
import { lostRace } from './lostRace';

const apiError = (code: string) =>
  new APIError('UNPROCESSABLE_ENTITY', { code, message: code });

describe('lostRace', () => {
  it.each([
    ['hindered', apiError('FAILED_TO_CREATE_USER')],
    ['replaced', Object.assign(new Error('insert'), { code: '23503' })],
    [undefined, Object.assign(new Error('disk full'), { code: '53100' })],
    [undefined, apiError('INVALID_EMAIL')],
    [undefined, undefined],
  ])('is %s', (expected, error) => {
    expect(lostRace(error)).toBe(expected);
  });
});
