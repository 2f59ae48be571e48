import type { Conflict, Hold } from '@marquee/plugin-ticketing-common';
import { aHold } from '../__fixtures__/builders';
import { ApiError } from '../api/ApiError';
import { HoldKeeper } from './HoldKeeper';
import { seatWishes } from './seatWishes';

const NOW = Date.parse('2026-11-22T02:50:00Z');

const offline = new ApiError({ kind: 'network', message: 'offline' });

function refusal(
  reason: Conflict['reason'],
  seats: number[] = [],
  more: Partial<Conflict> = {},
) {
  const conflict = { reason, message: reason, seats, ...more };
  return new ApiError({
    kind: 'refused',
    status: 409,
    message: reason,
    conflict,
  });
}

function aKeeper() {
  const client = {
    holdSeats: jest.fn(async (_performance: string, seats: number[]) =>
      aHold({ seats }),
    ),
    findMyHold: jest.fn(async (): Promise<Hold | undefined> => aHold()),
    extendHold: jest.fn(async () => aHold({ extensionsLeft: 1 })),
    releaseHold: jest.fn(async () => undefined),
  };
  const keeper = new HoldKeeper({
    client,
    wishes: seatWishes(client),
    performance: 'p1',
    now: () => NOW,
  });
  return { client, keeper };
}

describe('HoldKeeper', () => {
  it('shows a chosen seat before the box office has answered', async () => {
    const { keeper } = aKeeper();
    const answered = keeper.want([5]);
    expect(keeper.getState()).toMatchObject({
      wanted: [5],
      busy: true,
    });
    await answered;
    expect(keeper.getState()).toMatchObject({
      hold: { seats: [5] },
      busy: false,
    });
  });

  it('brings quick choices into one request after the one under way', async () => {
    const { client, keeper } = aKeeper();
    await Promise.all([
      keeper.want([5]),
      keeper.want([5, 6]),
      keeper.want([5, 6, 7]),
    ]);
    expect(client.holdSeats.mock.calls.map(([, seats]) => seats)).toEqual([
      [5],
      [5, 6, 7],
    ]);
  });

  it('keeps what was held when another seat is gone', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5]);
    client.holdSeats.mockRejectedValueOnce(refusal('seats-taken', [6]));
    await keeper.want([5, 6]);
    expect(keeper.getState()).toMatchObject({
      wanted: [5],
      problem: { type: 'taken', seats: [6], asked: 1 },
    });
  });

  it.each([
    [refusal('limit'), 'limit'],
    [refusal('not-on-sale'), 'not-on-sale'],
    [refusal('not-open'), 'not-on-sale'],
    [refusal('closed'), 'not-on-sale'],
  ])('tells a refusal by %s from others', async (error, type) => {
    const { client, keeper } = aKeeper();
    client.holdSeats.mockRejectedValueOnce(error);
    await keeper.want([5]);
    expect(keeper.getState()).toMatchObject({ wanted: [], problem: { type } });
  });

  it('says how many tickets a person may have, and has', async () => {
    const { client, keeper } = aKeeper();
    client.holdSeats.mockRejectedValueOnce(
      refusal('limit', [], { max: 4, have: 3 }),
    );
    await keeper.want([5, 6]);
    const problem = { type: 'limit', max: 4, have: 3 };
    expect(keeper.getState().problem).toEqual(problem);
  });

  it('asks nobody for the wish of a stranger, and for the next one once there is a person', async () => {
    const { client, keeper } = aKeeper();
    keeper.know({ stranger: true });
    await keeper.want([5]);
    expect(client.holdSeats).not.toHaveBeenCalled();
    expect(keeper.getState()).toMatchObject({
      wanted: [],
      busy: false,
      problem: { type: 'sign-in', wish: [5] },
    });
    keeper.know({ stranger: false });
    await keeper.want([5]);
    expect(keeper.getState().hold?.seats).toEqual([5]);
  });

  it('remembers the wish of somebody who has to sign in first', async () => {
    const { client, keeper } = aKeeper();
    const signIn = '/api/ticketing/v1/sign-in';
    const error = new ApiError({
      kind: 'refused',
      status: 401,
      message: 'sign in',
      signIn,
    });
    client.holdSeats.mockRejectedValueOnce(error);
    await keeper.want([5, 6]);
    expect(keeper.getState()).toMatchObject({
      wanted: [],
      busy: false,
      problem: { type: 'sign-in', wish: [5, 6], signIn },
    });
  });

  it('gives the hold back with its last seat', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5]);
    await keeper.want([]);
    expect(client.releaseHold).toHaveBeenCalledWith('hold-1');
    expect(keeper.getState().hold).toBeUndefined();
  });

  it('offers the seats again when their time is over', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5, 6]);
    keeper.expire();
    expect(keeper.getState()).toMatchObject({
      wanted: [],
      problem: { type: 'expired', wish: [5, 6] },
    });
    client.holdSeats.mockRejectedValueOnce(refusal('seats-taken', [6]));
    await keeper.want([5, 6]);
    expect(keeper.getState().problem).toEqual({
      type: 'taken',
      seats: [6],
      asked: 2,
    });
  });

  it('treats a hold that cannot be extended any more as over', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5]);
    client.extendHold.mockRejectedValueOnce(refusal('hold-expired'));
    await keeper.extend();
    expect(keeper.getState().problem).toEqual({ type: 'expired', wish: [5] });
  });

  it.each([
    ['there is no more', refusal('limit'), 'no-more'],
    ['nobody answers', offline, 'no-answer'],
  ])(
    'says that there is no more time, and that it is still held, when %s',
    async (_, error, why) => {
      const { client, keeper } = aKeeper();
      await keeper.want([5]);
      client.findMyHold.mockResolvedValueOnce(aHold({ seats: [5] }));
      client.extendHold.mockRejectedValueOnce(error);
      await keeper.extend();
      expect(keeper.getState()).toMatchObject({
        wanted: [5],
        hold: { seats: [5] },
        problem: { type: 'not-extended', why },
      });
      expect(keeper.getState().limit).toBeUndefined();
      await keeper.extend();
      expect(keeper.getState().problem).toBeUndefined();
    },
  );

  it('finds out that more time was given whose answer got lost', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5]);
    const longer = aHold({ seats: [5], expiresAt: '2026-11-22T03:13:00.000Z' });
    client.findMyHold.mockResolvedValueOnce(longer);
    client.extendHold.mockRejectedValueOnce(offline);
    await keeper.extend();
    expect(keeper.getState()).toMatchObject({ hold: longer });
    expect(keeper.getState().problem).toBeUndefined();
  });

  it('keeps a wish that got no answer, to be tried again', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5]);
    client.holdSeats.mockRejectedValueOnce(offline);
    client.findMyHold.mockRejectedValueOnce(offline);
    await keeper.want([5, 6]);
    expect(keeper.getState()).toMatchObject({
      wanted: [5],
      problem: { type: 'failed', wish: [5, 6] },
    });
  });

  it('finds out that a wish was granted whose answer got lost', async () => {
    const { client, keeper } = aKeeper();
    client.holdSeats.mockRejectedValueOnce(offline);
    client.findMyHold.mockResolvedValueOnce(aHold({ seats: [6, 5] }));
    await keeper.want([5, 6]);
    expect(keeper.getState()).toMatchObject({
      hold: { seats: [6, 5] },
      problem: undefined,
    });
  });

  it('shows what another tab has chosen, and offers again what it gave back', async () => {
    const { client, keeper } = aKeeper();
    await keeper.want([5]);
    client.findMyHold.mockResolvedValueOnce(aHold({ seats: [7] }));
    await keeper.restore();
    expect(keeper.getState()).toMatchObject({
      wanted: [7],
      problem: undefined,
    });
    client.findMyHold.mockResolvedValueOnce(undefined);
    await keeper.restore();
    expect(keeper.getState()).toMatchObject({
      hold: undefined,
      wanted: [],
      problem: { type: 'gone', wish: [7] },
    });
  });

  it('believes a newer wish more than an older look at what is held', async () => {
    const { client, keeper } = aKeeper();
    let answer = (_: Hold | undefined) => {};
    client.findMyHold.mockReturnValueOnce(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const looked = keeper.restore();
    await keeper.want([5]);
    answer(undefined);
    await looked;
    expect(keeper.getState()).toMatchObject({
      wanted: [5],
      hold: { seats: [5] },
    });
  });

  it('takes over a hold from before a reload, by the clock of the server', async () => {
    const { keeper } = aKeeper();
    await keeper.restore();
    expect(keeper.getState()).toMatchObject({
      wanted: [0, 1],
      clockOffset: 600_000,
    });
  });
});
