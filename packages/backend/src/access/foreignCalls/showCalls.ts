import type { ForeignCall } from './ForeignCall';

const shows = '/api/shows/v1';
const boxOffice = `${shows}/shows/{show}/box-office`;
const order = '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10';

/** What a seller might try with the show of another one, and its box office. */
export const SHOW_CALLS: ForeignCall[] = [
  { route: `GET ${shows}/shows`, own: 200, other: 200, tells: '{title}' },
  {
    route: `GET ${shows}/shows/{show}`,
    own: 200,
    other: 404,
    tells: '{title}',
  },
  { route: `GET ${shows}/seating-plans/{digest}`, own: 404, other: 404 },

  // The box office itself is tested elsewhere; here it says yes to everything.
  { route: `GET ${boxOffice}/show`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/plans/0a`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/performances/p1/seats`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/standing`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/bookers?search=kim`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/bookers.csv`, own: 200, other: 404 },
  {
    route: `POST ${boxOffice}/bookers/${order}/reveal`,
    body: { reason: 'Curious' },
    own: 200,
    other: 404,
  },
  { route: `GET ${boxOffice}/sales`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/audit`, own: 200, other: 404 },
  {
    route: `GET ${boxOffice}/orders/${order}/refunds/preview`,
    own: 200,
    other: 404,
  },
  {
    route: `POST ${boxOffice}/orders/${order}/refunds`,
    body: { tickets: [order], mode: 'full', expectedRefund: 1, reason: 'Envy' },
    own: 200,
    other: 404,
  },
  {
    route: `POST ${boxOffice}/performances/p1/cancel`,
    body: { reason: 'Envy' },
    own: 200,
    other: 404,
  },
  {
    route: `GET ${boxOffice}/performances/p1/cancellation`,
    own: 200,
    other: 404,
  },
  { route: `GET ${boxOffice}/performances/p1/blocked`, own: 200, other: 404 },
  {
    route: `PUT ${boxOffice}/performances/p1/blocked`,
    body: { seats: [0], reason: 'Envy' },
    own: 200,
    other: 404,
  },
  {
    route: `DELETE ${boxOffice}/performances/p1/blocked`,
    body: { seats: [0] },
    own: 200,
    other: 404,
  },
];
