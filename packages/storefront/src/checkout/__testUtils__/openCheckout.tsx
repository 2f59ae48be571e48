import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHold, aShowPage } from '../../__fixtures__/builders';
import { aSession, BUYER } from '../../__testUtils__/aSession';
import { LocaleProvider } from '../../components/locale';
import {
  SessionContext,
  type SessionState,
} from '../../session/SessionContext';
import { Checkout } from '../Checkout';

interface Call {
  path: string;
  init?: RequestInit;
}

/** An answer; jsdom has no Response of its own. */
export function answer(body: unknown, status = 200): Response {
  return { ok: status < 400, status, json: async () => body } as Response;
}

/** A box office that gives these answers by the end of the path. */
export function office(answers: Record<string, () => Response>): Call[] {
  const calls: Call[] = [];
  globalThis.fetch ??= async () => answer({}, 404);
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const path = String(url);
    calls.push({ path, init });
    const ending = Object.keys(answers).find(key => path.endsWith(key));
    return ending ? answers[ending]() : answer({}, 404);
  });
  return calls;
}

/** A hold with this much time left. */
export function held(leftMs = 480_000): Response {
  const now = Date.now();
  return answer(
    aHold({
      now: new Date(now).toISOString(),
      expiresAt: new Date(now + leftMs).toISOString(),
    }),
  );
}

/** No hold. */
export const none = () => answer(undefined, 204);

/** Fills in the whole form. */
export async function fillIn(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Name'), '김관객');
  await userEvent.type(screen.getByLabelText('E-mail'), 'buyer@example.com');
  await userEvent.type(screen.getByLabelText('Phone'), '010-1234-5678');
  for (const consent of screen.getAllByRole('checkbox'))
    await userEvent.click(consent);
}

/** The session of the buyer of these tests. */
export const signedIn: SessionState = { type: 'signed-in', person: BUYER };

/** The checkout in English. */
export function page(
  state?: SessionState,
  facts: Partial<ShowFacts> = {},
  startsAt = '2099-12-24T10:30:00.000Z',
  seated = true,
) {
  const offer = aShowPage(facts);
  return (
    <LocaleProvider language="en">
      <SessionContext.Provider value={aSession(state)}>
        <Checkout
          seated={seated}
          facts={offer.facts}
          performance={{ ...offer.performances[0], startsAt }}
        />
      </SessionContext.Provider>
    </LocaleProvider>
  );
}

/** Opens the checkout. */
export function show(...options: Parameters<typeof page>) {
  return render(page(...options));
}
