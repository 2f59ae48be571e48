import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findings } from '../__testUtils__/findings';
import { Kept } from '../__testUtils__/Kept';
import { PosterFields } from './PosterFields';
import type { PosterReading } from './readPoster';

const url = 'data:image/png;base64,AAAA';
const file = new File(['x'], 'poster.png', { type: 'image/png' });

async function open(reading: PosterReading, poster?: string) {
  const onChange = jest.fn();
  const { container } = await renderInTestApp(
    <Kept value={{ poster, alt: '' }} onChange={onChange}>
      {(value, change) => (
        <PosterFields
          {...value}
          title="Hamlet"
          read={async () => reading}
          onPoster={next => change({ ...value, poster: next })}
          onAlt={alt => change({ ...value, alt })}
        />
      )}
    </Kept>,
  );
  await screen.findByRole('group', { name: 'Poster' });
  return { container, onChange };
}

describe('PosterFields', () => {
  it('shows the chosen picture, and asks what it shows', async () => {
    const { container, onChange } = await open({ type: 'poster', url });
    await userEvent.upload(screen.getByLabelText('Choose a picture'), file);
    expect(
      await screen.findByRole('img', { name: 'Poster of Hamlet' }),
    ).toHaveAttribute('src', url);
    expect(screen.getByText(/screen readers read it out/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^What the poster/), 'A skull');
    expect(onChange).toHaveBeenLastCalledWith({ poster: url, alt: 'A skull' });
    expect(screen.queryByText(/screen readers read it out/)).toBeNull();
  });

  it.each([
    ['too-large' as const, /too large/],
    ['unreadable' as const, /no picture that can be shown/],
  ])(
    'says why a file is refused, and keeps the poster: %s',
    async (type, words) => {
      const { onChange } = await open({ type }, url);
      await userEvent.upload(
        screen.getByLabelText('Choose another picture'),
        file,
      );
      expect(await screen.findByRole('alert')).toHaveTextContent(words);
      expect(onChange).not.toHaveBeenCalled();
    },
  );

  it('takes the poster away', async () => {
    const { onChange } = await open({ type: 'unreadable' }, url);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove the poster' }),
    );
    expect(onChange).toHaveBeenLastCalledWith({ poster: undefined, alt: '' });
  });
});
