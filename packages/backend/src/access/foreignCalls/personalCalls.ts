import type { ForeignCall } from './ForeignCall';

const tasks = '/api/scaffolder/v2/tasks';
const notifications = '/api/notifications/notifications';
const settings = '/api/user-settings';

/** What a seller might try with tasks, notices and settings of another one. */
export const PERSONAL_CALLS: ForeignCall[] = [
  { route: `GET ${tasks}`, own: 200, other: 200, tells: '{title}' },
  {
    route: `GET ${tasks}?createdBy={owner}`,
    own: 200,
    other: 200,
    tells: '{title}',
  },
  { route: `GET ${tasks}/{task}`, own: 200, other: 403, tells: '{title}' },
  { route: `POST ${tasks}/{task}/cancel`, own: 200, other: 403 },
  {
    route: `GET ${tasks}/{task}/events`,
    own: 200,
    other: 403,
    tells: '{task}',
  },
  {
    route: `GET ${tasks}/{task}/eventstream`,
    own: 200,
    other: 403,
    tells: '{task}',
  },
  { route: `POST ${tasks}/{task}/retry`, body: {}, own: 201, other: 403 },

  { route: `GET ${notifications}`, own: 200, other: 200, tells: '{notice}' },
  {
    route: `GET ${notifications}/{notification}`,
    own: 200,
    other: 404,
    tells: '{notice}',
  },
  {
    route: `POST ${notifications}`,
    body: { recipients: { type: 'broadcast' }, payload: { title: 'Hello' } },
    own: 403,
    other: 403,
  },

  {
    route: `GET ${settings}/buckets/private/keys/note`,
    own: 200,
    other: 404,
    tells: '{note}',
  },
  {
    route: `POST ${settings}/multiget`,
    body: { items: [{ bucket: 'private', key: 'note' }] },
    own: 200,
    other: 200,
    tells: '{note}',
  },
];
