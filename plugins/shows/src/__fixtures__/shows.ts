import {
  ROLLOUT_STEPS,
  showSpecificationSchema,
  type RolloutStep,
  type Show,
} from '@marquee/plugin-shows-common';

/** Steps of a rollout that has come to the step at `index`, which is in `state`. */
export function stepsUpTo(
  index: number,
  state: 'running' | 'failed',
  detail?: string,
): RolloutStep[] {
  return ROLLOUT_STEPS.map((name, place) => {
    if (place < index) {
      return {
        name,
        state: 'done',
        startedAt: '2026-11-22T10:00:00.000Z',
        finishedAt: '2026-11-22T10:00:03.400Z',
      };
    }
    return place === index
      ? { name, state, startedAt: '2026-11-22T10:00:03.400Z', detail }
      : { name, state: 'waiting' };
  });
}

/** A play in a theatre in Seoul, on sale; everything can be overridden. */
export function aShow(
  overrides: Partial<Show> & { title?: string } = {},
): Show {
  const { title = 'Hamlet', ...show } = overrides;
  const id = show.id ?? 'hamlet';
  return {
    id,
    seller: 'guest',
    owner: 'user:default/guest',
    state: 'on-sale',
    namespace: 'seller-guest',
    url: `http://${id}.marquee.localhost:8080`,
    liveRevision: 1,
    createdAt: '2026-11-22T10:00:00.000Z',
    parts: [
      {
        name: 'box-office',
        version: '1.0.0',
        alias: { en: 'The box-office', ko: '매표소' },
      },
    ],
    specification: showSpecificationSchema.parse({
      seller: 'guest',
      genre: 'play',
      seating: 'reserved',
      seatingPlan: { type: 'bundled', name: 'theatre' },
      parts: ['show-page', 'box-office'],
      facts: {
        id,
        title,
        genre: 'play',
        venue: { name: 'Old Theatre', timeZone: 'Asia/Seoul' },
        currency: 'KRW',
        priceCategories: [
          { id: 'R', name: 'R', color: '#aa0000', price: 90_000 },
        ],
        performances: [{ id: 'p1', startsAt: '2099-12-24T10:30:00Z' }],
      },
    }),
    latestRevision: {
      show: id,
      number: 1,
      state: 'live',
      createdAt: '2026-11-22T10:00:00.000Z',
      createdBy: 'user:default/guest',
      steps: stepsUpTo(ROLLOUT_STEPS.length, 'running'),
    },
    ...show,
  };
}
