import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { aShowPage } from '../__fixtures__/builders';
import { ApiError } from '../api/ApiError';
import { browser } from '../components/browser';
import { LANGUAGES } from '../i18n/language';
import { findWish, keepWish } from '../picker/keptWish';
import { aZonesClient, openZones } from './__testUtils__/openZones';

const SOLD = 2;
const HELD = 1;
const more = (zone = '스탠딩 A') =>
  screen.getByRole('button', { name: `One more ticket for ${zone}` });
const less = (zone = '스탠딩 A') =>
  screen.getByRole('button', { name: `One ticket less for ${zone}` });
const basket = () =>
  within(screen.getByRole('complementary', { name: /^Your tickets/ }));
const rows = () =>
  within(screen.getAllByRole('list')[0]).getAllByRole('listitem');
const refusal = (conflict: Partial<ApiError['conflict']>) =>
  new ApiError({
    kind: 'refused',
    status: 409,
    message: '',
    conflict: { reason: 'limit', message: '', seats: [], ...conflict },
  });

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('ZoneCounter', () => {
  it('says what each zone is, costs with its fee, and has left', () => {
    openZones();
    const [standing, balcony] = rows();
    expect(standing).toHaveTextContent('스탠딩 A R석 · standing');
    expect(standing).toHaveTextContent('₩133,000incl. ₩1,000 booking fee');
    expect(standing).toHaveTextContent('6 left');
    expect(balcony).toHaveTextContent('S석 · seated, sit where you like');
    expect(balcony).toHaveTextContent('2 left');
  });

  it('does not say twice what a category has its name from', () => {
    const { priceCategories } = aShowPage().facts;
    const [first, second] = priceCategories;
    openZones({
      language: 'ko',
      facts: { priceCategories: [first, { ...second, name: '자유석' }] },
    });
    expect(rows()[1]).toHaveTextContent(/^발코니 ?자유석100,000원/);
  });

  it('speaks of no seats where people enter within a slot', () => {
    openZones({ endsAt: '2026-12-24T11:00:00.000Z' });
    expect(rows()[1]).toHaveTextContent('S석₩100,000');
  });

  it('holds as many places as were counted, by the keyboard alone', async () => {
    const { client } = openZones();
    more().focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    more('발코니').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(client.holdZones).toHaveBeenLastCalledWith('p1', [
        { zone: 0, count: 2 },
        { zone: 1, count: 1 },
      ]),
    );
    expect(await basket().findByText('스탠딩 A × 2')).toBeInTheDocument();
    expect(basket().getByText('₩366,000')).toBeInTheDocument();
    expect(
      basket().getByText('3 tickets held for you: 스탠딩 A × 2; 발코니 × 1'),
    ).toBeInTheDocument();
    expect(basket().getByRole('timer')).toHaveTextContent(/[78]:\d\d/);
    expect(basket().getByRole('link', { name: 'Continue' })).toHaveAttribute(
      'href',
      '/checkout?performance=p1',
    );
  });

  it('gives places back one by one, by zone, and all at once', async () => {
    const { client } = openZones({ client: aZonesClient([0, 1, 6]) });
    await basket().findByText('스탠딩 A × 2');
    await userEvent.click(less());
    expect(client.holdZones).toHaveBeenLastCalledWith('p1', [
      { zone: 0, count: 1 },
      { zone: 1, count: 1 },
    ]);
    await userEvent.click(
      basket().getByRole('button', {
        name: 'Give back the tickets for 발코니',
      }),
    );
    expect(client.holdZones).toHaveBeenLastCalledWith('p1', [
      { zone: 0, count: 1 },
    ]);
    await userEvent.click(
      basket().getByRole('button', { name: 'Give all back' }),
    );
    expect(client.releaseHold).toHaveBeenCalledWith('hold-1');
    expect(await basket().findByText('Nothing chosen yet.')).toBeVisible();
  });

  it('takes no more than a person may have, and says so', async () => {
    const { client } = openZones({
      facts: { maxTicketsPerOrder: 2 },
      client: aZonesClient([0, 1]),
    });
    await basket().findByText('스탠딩 A × 2');
    expect(more('발코니')).toHaveAttribute('aria-disabled', 'true');
    expect(more('발코니')).toHaveAccessibleDescription(
      'You have 2 tickets, which is the most per person.',
    );
    await userEvent.click(more('발코니'));
    expect(client.holdZones).not.toHaveBeenCalled();
  });

  it('counts what is left live, and tells sold out from being booked', async () => {
    const { client, tell } = openZones();
    tell([0, 0, HELD, SOLD, SOLD, SOLD, SOLD, SOLD]);
    expect(rows()[0]).toHaveTextContent('2 left');
    expect(rows()[1]).toHaveTextContent('Sold out');
    expect(more('발코니')).toHaveAccessibleDescription('Sold out');
    await userEvent.click(more('발코니'));
    expect(client.holdZones).not.toHaveBeenCalled();
    tell([0, 0, 0, 0, 0, 0, SOLD, HELD]);
    expect(rows()[1]).toHaveTextContent(/others are booking the last ones/);
  });

  it.each([
    [{ reason: 'sold-out', left: 1 }, 'Only 1 is left'],
    [{ reason: 'sold-out', left: 0 }, 'Others took the last ones.'],
    [{ reason: 'limit', max: 4, have: 3 }, 'you have booked 3'],
    [{ reason: 'closed' }, 'not on sale right now'],
  ] as const)('keeps what is held after %j', async (conflict, text) => {
    const { client } = openZones({ client: aZonesClient([0]) });
    await basket().findByText('스탠딩 A × 1');
    client.holdZones.mockRejectedValueOnce(refusal(conflict));
    await userEvent.click(more());
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
    expect(basket().getByText('스탠딩 A × 1')).toBeInTheDocument();
  });

  it('offers no more once the box office has said how many a person may have', async () => {
    const { client } = openZones({ client: aZonesClient([0]) });
    await basket().findByText('스탠딩 A × 1');
    client.holdZones.mockRejectedValueOnce(
      refusal({ reason: 'limit', max: 4, have: 3 }),
    );
    await userEvent.click(more());
    await screen.findByRole('alert');
    expect(more()).toHaveAttribute('aria-disabled', 'true');
    expect(more('발코니')).toHaveAccessibleDescription(
      '4 tickets per person, and you have booked 3 of this performance.',
    );
    await userEvent.click(more());
    expect(client.holdZones).toHaveBeenCalledTimes(1);
  });

  it('says how old the counts are when the line is lost', () => {
    openZones({ map: { link: 'lost' } });
    expect(
      screen.getByText(/tickets left as of 14:03:10\. Reconnecting/),
    ).toBeInTheDocument();
    expect(rows()[0]).toHaveTextContent('6 left');
  });

  it('takes nothing before it knows what is left', async () => {
    const { client } = openZones({ map: { codes: undefined } });
    await userEvent.click(more());
    expect(client.holdZones).not.toHaveBeenCalled();
  });

  it('says that places are not held any more once the house was counted anew, and takes them again', async () => {
    const { client, tell } = openZones({
      client: aZonesClient([0, 1]),
      map: { epoch: 'e1' },
    });
    await basket().findByText('스탠딩 A × 2');
    client.findMyHold.mockResolvedValue(undefined);
    tell(Array(8).fill(0), 'e2');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take them again' }),
    );
    expect(client.holdZones).toHaveBeenCalledWith('p1', [
      { zone: 0, count: 2 },
    ]);
    expect(await basket().findByText('스탠딩 A × 2')).toBeInTheDocument();
  });

  it('leads to signing in with the counts kept, and holds them afterwards', async () => {
    const go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
    const { client } = openZones({ signedOut: true });
    client.holdZones.mockRejectedValueOnce(
      new ApiError({
        kind: 'refused',
        status: 401,
        message: '',
        signIn: '/api/ticketing/v1/sign-in',
      }),
    );
    await userEvent.click(more());
    await waitFor(() => expect(go).toHaveBeenCalled());
    expect(findWish(sessionStorage, 'p1', Date.now())).toEqual({
      zones: [{ zone: 0, count: 1 }],
    });
  });

  it('holds the counts of somebody who is back from signing in', async () => {
    const wish = { zones: [{ zone: 0, count: 3 }] };
    keepWish(sessionStorage, { performance: 'p1', wish, now: Date.now() });
    const { client } = openZones({ client: aZonesClient([0, 6]) });
    expect(await basket().findByText('스탠딩 A × 3')).toBeInTheDocument();
    expect(client.holdZones.mock.calls).toEqual([
      [
        'p1',
        [
          { zone: 0, count: 3 },
          { zone: 1, count: 1 },
        ],
      ],
    ]);
  });

  it.each(LANGUAGES)('keeps nobody out, in %s', async language => {
    const { container } = openZones({
      language,
      client: aZonesClient([0]),
      codes: [HELD, 0, 0, 0, 0, 0, SOLD, SOLD],
      map: { link: 'lost' },
    });
    await screen.findByRole('timer');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
