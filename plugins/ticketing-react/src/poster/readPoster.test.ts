import { readPoster } from './readPoster';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAFCAYAAACAcVaiAAAAIklEQVR4AYzHsQkAAAwCweAg7j9KttJKsPThi8OTyrhqhAEAAP//my0YFwAAAAZJREFUAwBh7QYU2ELLAAAAAABJRU5ErkJggg==',
  'base64',
);
/** A chosen file; browsers go by the name for its type. */
const chosen = (content: Uint8Array, type = 'image/png') =>
  ({
    type,
    size: content.length,
    arrayBuffer: async () => Uint8Array.from(content).buffer,
  } as unknown as Blob);
const redraw = jest.fn(async () => ({
  type: 'image/png',
  bytes: new Uint8Array(png),
}));

describe('readPoster', () => {
  beforeEach(() => redraw.mockClear());

  it('gives the picture as it was drawn anew', async () => {
    const reading = await readPoster(chosen(png), redraw);
    expect(reading).toEqual({
      type: 'poster',
      url: `data:image/png;base64,${png.toString('base64')}`,
    });
    expect(redraw).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ side: 1_600 }),
    );
  });

  it('refuses what only calls itself a picture, and decodes none of it', async () => {
    const script = Buffer.from('<script>alert(1)</script>');
    expect(await readPoster(chosen(script), redraw)).toEqual({
      type: 'unreadable',
    });
    expect(redraw).not.toHaveBeenCalled();
  });

  it('decodes no picture that would fill the memory', async () => {
    const huge = Buffer.from(png).fill(Buffer.from([0, 1, 0, 0]), 16, 20);
    expect(await readPoster(chosen(huge), redraw)).toEqual({
      type: 'too-large',
    });
    expect(redraw).not.toHaveBeenCalled();
  });

  it('says so when the browser cannot draw it', async () => {
    redraw.mockRejectedValueOnce(new Error('no'));
    expect(await readPoster(chosen(png), redraw)).toEqual({
      type: 'unreadable',
    });
  });

  it('refuses what stays too large', async () => {
    const bytes = new Uint8Array(600 * 1024);
    bytes.set(png);
    const draw = jest.fn(async () => ({ type: 'image/png', bytes }));
    expect(await readPoster(chosen(png), draw)).toEqual({ type: 'too-large' });
    expect(draw.mock.calls.length).toBeGreaterThan(1);
  });

  it('draws a picture coarser that would be too large', async () => {
    const bytes = new Uint8Array(600 * 1024);
    bytes.set(png);
    redraw.mockResolvedValueOnce({ type: 'image/png', bytes });
    const reading = await readPoster(chosen(png), redraw);
    expect(reading.type).toBe('poster');
    expect(redraw).toHaveBeenCalledTimes(2);
  });

  it('says so when the file is not there to be read', async () => {
    const gone = {
      size: 10,
      arrayBuffer: async () => Promise.reject(new Error('gone')),
    } as unknown as Blob;
    expect(await readPoster(gone, redraw)).toEqual({ type: 'unreadable' });
  });
});
