import { memorySettings } from './memorySettings';

describe('memorySettings', () => {
  it('are those of the container, and nothing else of it', async () => {
    expect(await memorySettings()).toEqual({
      NODE_OPTIONS: expect.stringContaining('--max-old-space-size='),
      MALLOC_ARENA_MAX: expect.stringMatching(/^[1-9]/),
    });
  });
});
