import { withLock } from './withLock';

describe('withLock', () => {
  const { signal } = new AbortController();
  const name = `marquee-test-${process.pid}`;

  it('lets one after the other do its work', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(name, signal, work)));
    expect(most).toBe(1);
  });

  it('is free again after work that failed', async () => {
    const failing = withLock(name, signal, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await withLock(name, signal, async () => 'yes')).toBe('yes');
  });
});
