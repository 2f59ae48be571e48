import type { Genre } from '@marquee/plugin-container-pool-common';

const EMOJI: Record<Genre, string> = {
  concert: '🎤',
  musical: '🎭',
  play: '🎭',
  classical: '🎻',
  dance: '💃',
  sports: '🏟️',
  exhibition: '🖼️',
  other: '🎟️',
};

/** Poster of a show, or a stand-in for its genre. The title beside it says what it shows. */
export function Poster({ url, genre }: { url?: string; genre: Genre }) {
  const frame = {
    width: 72,
    height: 96,
    flex: 'none',
    borderRadius: 6,
    background: 'linear-gradient(160deg, #1b1530, #4a2c6b)',
  } as const;
  if (url) {
    return <img src={url} alt="" style={{ ...frame, objectFit: 'cover' }} />;
  }
  return (
    <span
      aria-hidden
      style={{ ...frame, display: 'grid', placeItems: 'center', fontSize: 32 }}
    >
      {EMOJI[genre]}
    </span>
  );
}
