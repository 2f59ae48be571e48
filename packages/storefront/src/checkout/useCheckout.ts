import type { Hold, ShowPage } from '@marquee/plugin-ticketing-common';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ApiError, conflictOf, signInOf } from '../api/ApiError';
import { TicketingClient } from '../api/TicketingClient';
import type { MessageKey } from '../i18n/pageTexts';
import { checkForm, type ContactField, type ContactForm } from './contactForm';
import { orderKey } from './keptForm';
import { usePrefilledForm } from './usePrefilledForm';

/** The state of the checkout and what can be done on it. */
export interface CheckoutState {
  client: TicketingClient;
  phase: 'loading' | 'filling' | 'sending';
  hold?: Hold;
  /** Seats of a hold whose time is over. */
  lost: number[];
  clockOffset: number;
  form: ContactForm;
  wrong: ContactField[];
  /** Number of submits that found something wrong. */
  attempt: number;
  problem?: MessageKey;
  change(change: Partial<ContactForm>): void;
  /** Checks one field that the buyer has left. */
  check(field: ContactField): void;
  submit(): Promise<void>;
  extend(): Promise<void>;
  expire(): void;
  takeAgain(): Promise<void>;
}

function problemOf(error: unknown): MessageKey {
  if (signInOf(error) !== undefined) return 'signInAgain';
  switch (conflictOf(error)?.reason) {
    case 'hold-expired':
    case 'seats-taken':
      return 'holdGone';
    case 'not-on-sale':
      return 'notOnSale';
    case 'limit':
      return 'limitReached';
    default:
      return error instanceof ApiError && !error.passing
        ? 'orderRefused'
        : 'orderFailed';
  }
}

/** Loads the buyer's hold and turns it, with the form, into an order. */
export function useCheckout(
  performance: ShowPage['performances'][number],
): CheckoutState {
  const client = useMemo(() => new TicketingClient(), []);
  const [phase, setPhase] = useState<CheckoutState['phase']>('loading');
  const [hold, setHold] = useState<Hold>();
  const [lost, setLost] = useState<number[]>([]);
  const [clockOffset, setClockOffset] = useState(0);
  const { form, change: changeForm } = usePrefilledForm();
  const [wrong, setWrong] = useState<ContactField[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<MessageKey>();

  const accept = useCallback((taken?: Hold) => {
    setHold(taken);
    if (taken) setClockOffset(Date.parse(taken.now) - Date.now());
  }, []);
  const load = useCallback(
    () =>
      client
        .findMyHold(performance.id)
        .then(accept, error => setProblem(problemOf(error)))
        .finally(() => setPhase('filling')),
    [client, performance.id, accept],
  );
  useEffect(() => {
    load();
    // Back from the payment company by the back button, the page may come out of
    // the browser's memory as it was left: sending.
    const shown = (event: PageTransitionEvent) => event.persisted && load();
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
  }, [load]);

  const change = (changed: Partial<ContactForm>) => {
    changeForm(changed);
    setWrong(before => before.filter(field => !(field in changed)));
  };
  const check = (field: ContactField) => {
    const checked = checkForm(form, hold?.id ?? '');
    const bad = 'wrong' in checked && checked.wrong.includes(field);
    if (bad && form[field])
      setWrong(before => [...new Set([...before, field])]);
  };
  const submit = async () => {
    if (!hold || phase === 'sending') return;
    const checked = checkForm(form, hold.id);
    setWrong('wrong' in checked ? checked.wrong : []);
    setProblem(undefined);
    if ('wrong' in checked) {
      setAttempt(before => before + 1);
      return;
    }
    setPhase('sending');
    try {
      const key = orderKey(sessionStorage, checked.request);
      const order = await client.createOrder(checked.request, key);
      window.location.assign(order.checkoutUrl ?? `/orders/${order.id}`);
    } catch (error) {
      setProblem(problemOf(error));
      setPhase('filling');
      if (conflictOf(error)) load();
    }
  };
  const extend = async () => {
    if (!hold) return;
    await client
      .extendHold(hold.id)
      .then(accept, () => setProblem('extendFailed'));
  };
  const expire = () => {
    if (!hold || phase === 'sending') return;
    setLost(hold.seats);
    setHold(undefined);
  };
  const takeAgain = async () => {
    setProblem(undefined);
    try {
      accept(await client.holdSeats(performance.id, lost));
    } catch (error) {
      setProblem(problemOf(error));
      if (conflictOf(error)) setLost([]);
    }
  };
  return {
    client,
    phase,
    hold,
    lost,
    clockOffset,
    form,
    wrong,
    attempt,
    problem,
    change,
    check,
    submit,
    extend,
    expire,
    takeAgain,
  };
}
