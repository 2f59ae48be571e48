import { isRefusal } from './isRefusal';

describe('isRefusal', () => {
  it.each([
    ['a broken rule', { code: '23514', severity: 'ERROR' }, true],
    ['a server that is stopped', { code: '57P01', severity: 'FATAL' }, false],
    ['a lost connection', { code: '08006', severity: 'ERROR' }, false],
    ['a broken pipe', { code: 'EPIPE' }, false],
    ['no code at all', {}, false],
  ])('judges %s', (_, fault, refused) => {
    expect(isRefusal(Object.assign(new Error(), fault))).toBe(refused);
  });
});
