import type { ListedShow, Show } from '@marquee/plugin-shows-common';
import { posterAddress } from './posters';

/** A show as lists have it: with the address of its poster instead of the poster. */
export function toListedShow(show: Show): ListedShow {
  const { poster, ...facts } = show.specification.facts;
  // Strangers get no picture of a show that is not on sale.
  const hidden = show.liveRevision === undefined && poster?.startsWith('data:');
  return {
    ...show,
    specification: { ...show.specification, facts },
    poster: hidden ? undefined : posterAddress({ id: show.id, poster }),
  };
}
