import type { ListedShow } from '@marquee/plugin-shows-common';
import { ShowListItem } from './ShowListItem';

/** Shows in a grid that becomes one column on a phone; those that need their seller come first. */
export function ShowList({ shows }: { shows: ListedShow[] }) {
  const sorted = [
    ...shows.filter(show => show.state === 'failed'),
    ...shows.filter(show => show.state !== 'failed'),
  ];
  return (
    <ul
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
        gap: 16,
        padding: 0,
        margin: 0,
        listStyle: 'none',
      }}
    >
      {sorted.map(show => (
        <li key={show.id}>
          <ShowListItem show={show} />
        </li>
      ))}
    </ul>
  );
}
