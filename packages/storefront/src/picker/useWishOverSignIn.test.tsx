import { act, render } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { aHold } from '../__fixtures__/builders';
import { aSession, BUYER } from '../__testUtils__/aSession';
import { ApiError } from '../api/ApiError';
import { browser } from '../components/browser';
import { SessionContext, type SessionState } from '../session/SessionContext';
import { HoldKeeper } from './HoldKeeper';
import { findWish, keepWish, type KeptWish } from './keptWish';
import { seatWishes } from './seatWishes';
import { useWishOverSignIn } from './useWishOverSignIn';

const signedIn: SessionState = { type: 'signed-in', person: BUYER };
const look = { view: 'list', category: 'R', access: 'step-free' } as const;
const wish: KeptWish = { seats: [4, 5], ...look };

function aKeeper() {
  const client = {
    holdSeats: jest.fn(async (_: string, seats: number[]) => aHold({ seats })),
    findMyHold: jest.fn(async (): Promise<undefined> => undefined),
    extendHold: jest.fn(async () => aHold()),
    releaseHold: jest.fn(async () => undefined),
  };
  const wishes = seatWishes(client);
  const keeper = new HoldKeeper({ client, wishes, performance: 'p1' });
  return { client, keeper };
}

function Page(props: { keeper: HoldKeeper; onWish(wish: KeptWish): void }) {
  const { keeper, onWish } = props;
  const hold = useSyncExternalStore(keeper.subscribe, keeper.getState);
  useWishOverSignIn({
    performance: 'p1',
    keeper,
    hold,
    keep: seats => ({ seats: [...seats], ...look }),
    takeUp: (kept, held) => {
      onWish(kept);
      return 'seats' in kept ? [...held, ...kept.seats] : undefined;
    },
  });
  return null;
}

function open(keeper: HoldKeeper, state: SessionState) {
  const onWish = jest.fn();
  const page = (now: SessionState) => (
    <SessionContext.Provider value={aSession(now)}>
      <Page keeper={keeper} onWish={onWish} />
    </SessionContext.Provider>
  );
  const { rerender } = render(page(state));
  return { onWish, become: (now: SessionState) => rerender(page(now)) };
}
const settle = () => act(async () => undefined);

let go: jest.SpyInstance;
beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, '', '/performances/p1?lang=en');
  go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('useWishOverSignIn', () => {
  it('keeps the chosen seats and leads to signing in and back here', async () => {
    const { client, keeper } = aKeeper();
    client.holdSeats.mockRejectedValueOnce(
      new ApiError({
        kind: 'refused',
        status: 401,
        message: '',
        signIn: '/api/ticketing/v1/sign-in',
      }),
    );
    open(keeper, { type: 'unknown' });
    await act(() => keeper.want([4, 5]));
    expect(go).toHaveBeenCalledWith(
      '/api/ticketing/v1/sign-in?return_to=%2Fperformances%2Fp1%3Flang%3Den',
    );
    expect(findWish(sessionStorage, 'p1', Date.now())).toEqual(wish);
  });

  it('leads a reader there at once who is known to be signed out', async () => {
    const { client, keeper } = aKeeper();
    open(keeper, { type: 'signed-out' });
    await act(() => keeper.want([4, 5]));
    expect(client.holdSeats).not.toHaveBeenCalled();
    expect(go).toHaveBeenCalledWith(
      '/api/ticketing/v1/sign-in?return_to=%2Fperformances%2Fp1%3Flang%3Den',
    );
    expect(findWish(sessionStorage, 'p1', Date.now())).toEqual(wish);
  });

  it('holds the seats by itself once the reader is back, and only once', async () => {
    keepWish(sessionStorage, { performance: 'p1', wish, now: Date.now() });
    const { client, keeper } = aKeeper();
    const { onWish, become } = open(keeper, { type: 'asking' });
    await settle();
    expect(client.holdSeats).not.toHaveBeenCalled();
    become(signedIn);
    await settle();
    expect(client.holdSeats.mock.calls).toEqual([['p1', [4, 5]]]);
    expect(onWish).toHaveBeenCalledWith(wish);
    const later = aKeeper();
    open(later.keeper, signedIn);
    await settle();
    expect(later.client.holdSeats).not.toHaveBeenCalled();
  });

  it('adds them to seats that are held already', async () => {
    keepWish(sessionStorage, { performance: 'p1', wish, now: Date.now() });
    const { client, keeper } = aKeeper();
    client.findMyHold.mockResolvedValueOnce(aHold({ seats: [0] }) as never);
    open(keeper, signedIn);
    await settle();
    expect(client.holdSeats.mock.calls).toEqual([['p1', [0, 4, 5]]]);
  });

  it('asks for no seats while the reader is signed out, and keeps the wish', async () => {
    keepWish(sessionStorage, { performance: 'p1', wish, now: Date.now() });
    const { client, keeper } = aKeeper();
    open(keeper, { type: 'signed-out' });
    await settle();
    expect(client.findMyHold).not.toHaveBeenCalled();
    expect(client.holdSeats).not.toHaveBeenCalled();
    expect(findWish(sessionStorage, 'p1', Date.now())).toEqual(wish);
  });
});

describe('findWish', () => {
  it('forgets a wish after half an hour, and takes no other shape', () => {
    const now = Date.now();
    keepWish(sessionStorage, { performance: 'p1', wish, now });
    expect(findWish(sessionStorage, 'p1', now + 30 * 60_000)).toBeUndefined();
    expect(findWish(sessionStorage, 'p2', now)).toBeUndefined();
    sessionStorage.setItem(
      'marquee.wish.p1',
      '{"wish":{"seats":["a"],"view":"map"},"until":9e15}',
    );
    expect(findWish(sessionStorage, 'p1', now)).toBeUndefined();
  });
});
