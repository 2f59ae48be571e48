import type { Call } from './callers';
import { eventually } from './eventually';
import { refOf, PEOPLE } from './people';
import type { Portal } from './startPortal';

/** What the second seller has, by the words that stand for it in calls. */
export type Belongings = Record<string, string>;

const title = 'Vermilion Nocturne';

/** Has the second seller open a show, as the form does, until the catalog knows it. */
export async function openRivalShow(
  portal: Portal,
  call: Call,
): Promise<Belongings> {
  const show = 'vermilion';
  await eventually(async () => {
    const { body } = await call(
      'rival',
      'GET /api/shows/v1/parts?genre=play&seating=reserved',
    );
    return body.parts?.length > 0;
  });
  await eventually(async () => {
    const name = 'template/default/open-show';
    const { status } = await call(
      'rival',
      `GET /api/catalog/entities/by-name/${name}`,
    );
    return status === 200;
  });
  const task = await call('rival', 'POST /api/scaffolder/v2/tasks', {
    templateRef: 'template:default/open-show',
    values: answers(show),
  });
  await eventually(async () => {
    const { body } = await call('rival', 'GET /api/shows/v1/shows');
    return body.shows.length > 0;
  });
  // No pods ever start in this cluster; the catalog shows what was live once.
  await portal
    .knex('shows.shows')
    .where('id', show)
    .update({ live_revision: 1 });
  await portal
    .knex('shows.revisions')
    .where('show', show)
    .update({ state: 'live' });
  const component = `component/default/${show}-box-office`;
  await eventually(async () => {
    const { status } = await call(
      'rival',
      `GET /api/catalog/entities/by-name/${component}`,
    );
    return status === 200;
  });
  const { body: system } = await call(
    'rival',
    `GET /api/catalog/entities/by-name/system/default/${show}`,
  );
  return {
    show,
    title,
    word: 'Vermilion',
    task: task.body.id,
    uid: system.metadata.uid,
    namespace: system.metadata.annotations['backstage.io/kubernetes-namespace'],
    owner: refOf('rival'),
    account: PEOPLE.rival,
    digest: 'sha256:0',
  };
}

/** What the form sends. */
function answers(address: string) {
  return {
    title,
    genre: 'play',
    address,
    venueName: 'Old Theatre',
    timeZone: 'Asia/Seoul',
    seating: 'reserved',
    seatingPlan: {
      currency: 'KRW',
      reference: { type: 'bundled', name: 'theatre' },
      priceCategories: [
        { id: 'VIP', name: 'VIP', color: '#aaaa00', price: 120_000 },
        { id: 'R', name: 'R', color: '#aa0000', price: 90_000 },
        { id: 'S', name: 'S', color: '#0000aa', price: 60_000 },
        { id: 'A', name: 'A', color: '#00aa00', price: 30_000 },
      ],
    },
    performances: { dates: [{ id: 'p1', startsAt: '2099-01-15T10:30:00Z' }] },
    parts: ['show-page', 'box-office'],
    plan: 'seen',
  };
}
