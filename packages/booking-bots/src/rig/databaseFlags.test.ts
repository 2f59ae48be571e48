import { databaseFlags } from './databaseFlags';

describe('databaseFlags', () => {
  it('are those of the container, which leave durability on', async () => {
    const flags = await databaseFlags();
    expect(flags).toEqual(
      expect.arrayContaining([
        'shared_buffers=48MB',
        'max_connections=100',
        'jit=off',
        'log_line_prefix=%m [%p] ',
      ]),
    );
    expect(flags.join()).not.toMatch(/fsync|synchronous_commit|listen/);
  });
});
