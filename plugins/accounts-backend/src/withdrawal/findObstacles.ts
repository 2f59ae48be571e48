import type { Obstacle, Role } from '@marquee/plugin-accounts-common';
import type { ShowState } from '@marquee/plugin-shows-common';

/** A show that an account opened. */
export interface OwnShow {
  show: string;
  title: string;
  state: ShowState;
}

/** A show where an account booked, and what it still has there. */
export interface VisitedShow {
  show: string;
  title: string;
  url: string;
  /** False while the show cannot be asked; then there are no tickets to see. */
  reachable: boolean;
  tickets: number;
  /** Begin of the last performance; null without tickets. */
  startsAt: string | null;
}

/** What an account would leave behind. */
export interface Standing {
  role: Role;
  /** Admins besides this account who could take over. */
  otherAdmins: number;
  own: OwnShow[];
  visited: VisitedShow[];
}

/**
 * What stands in the way of an account's withdrawal: buyers who hold its tickets,
 * tickets of its own, or a platform without an admin.
 */
export function findObstacles(standing: Standing): Obstacle[] {
  const { role, otherAdmins, own, visited } = standing;
  const selling = own
    .filter(({ state }) => state !== 'failed')
    .map(({ show, title }) => ({ type: 'show-on-sale' as const, show, title }));
  const coming = visited.flatMap(({ show, title, url, tickets, startsAt }) =>
    tickets > 0 && startsAt
      ? [
          {
            type: 'coming-tickets' as const,
            show,
            title,
            url,
            tickets,
            startsAt,
          },
        ]
      : [],
  );
  const last = role === 'admin' && otherAdmins === 0;
  return [
    ...selling,
    ...coming,
    ...(last ? [{ type: 'last-admin' as const }] : []),
  ];
}
