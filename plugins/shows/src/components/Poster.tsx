import type { Genre } from '@marquee/plugin-container-pool-common';
import {
  RiBasketballLine,
  RiGalleryLine,
  RiHeart3Line,
  RiMic2Line,
  RiMovie2Line,
  RiMusic2Line,
  RiTicket2Line,
  RiUserVoiceLine,
  type RemixiconComponentType,
} from '@remixicon/react';

const ICONS: Record<Genre, RemixiconComponentType> = {
  concert: RiMic2Line,
  musical: RiUserVoiceLine,
  play: RiMovie2Line,
  classical: RiMusic2Line,
  dance: RiHeart3Line,
  sports: RiBasketballLine,
  exhibition: RiGalleryLine,
  other: RiTicket2Line,
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
  const Icon = ICONS[genre];
  return (
    <span
      aria-hidden
      style={{ ...frame, display: 'grid', placeItems: 'center' }}
    >
      <Icon size={36} color="#ffc857" />
    </span>
  );
}
