import { isEasilyGuessed } from './isEasilyGuessed';

const ABOUT = ['김하늘', 'haneul.kim@example.org'];

describe('isEasilyGuessed', () => {
  it.each([
    ['known from leaks', 'password123'],
    ['known from leaks, dressed up', 'P@ssw0rd123!'],
    ['a row of keys', 'qwertyuiop'],
    ['a sequence', 'abcdefghij1234'],
    ['one character', 'aaaaaaaaaaaaaa'],
    ['a date', '2026-11-22'],
    ['the name of the product', 'marquee2026'],
    ["the person's e-mail address", 'haneul.kim@example.org'],
    ["a part of the person's address", 'haneulkim1'],
  ])('finds what is %s', (_, password) => {
    expect(isEasilyGuessed(password, ABOUT)).toBe(true);
  });

  it.each([
    'correct horse battery staple',
    'show-time-at-marquee',
    '비가 오면 우산을 두고 나간다',
    'Xk3!vq0Zpw',
  ])('lets %s pass', password => {
    expect(isEasilyGuessed(password, ABOUT)).toBe(false);
  });

  it('takes little work whatever it is given', () => {
    // Unlike the time of day, this does not grow with other work of the machine.
    const before = process.cpuUsage();
    isEasilyGuessed('4@3$1!0'.repeat(18), ABOUT);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
