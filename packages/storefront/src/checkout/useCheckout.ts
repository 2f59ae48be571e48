import type {
  Pricing,
  ShowFacts,
  ShowPage,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useMemo, useState } from 'react';
import { conflictOf } from '../api/ApiError';
import { TicketingClient } from '../api/TicketingClient';
import { browser } from '../components/browser';
import { checkForm, type ContactField, type ContactForm } from './contactForm';
import { type Problem, problemOf } from './problemOf';
import { orderKey } from './keptForm';
import {
  keepChoices,
  NO_CHOICES,
  type OrderChoices,
  type PricedSeat,
  priceSeats,
  readChoices,
} from './orderChoices';
import { type HeldSeats, useHeldSeats } from './useHeldSeats';
import { usePlan } from '../components/usePlan';
import { usePrefilledForm } from './usePrefilledForm';
import type { SeatPlan } from '../seating/SeatPlan';

/** The state of the checkout and what can be done on it. */
export interface CheckoutState {
  client: TicketingClient;
  held: HeldSeats;
  plan?: SeatPlan;
  /** Whether the plan could not be loaded. */
  planFailed: boolean;
  sending: boolean;
  form: ContactForm;
  choices: OrderChoices;
  /** Of the seats that are held, or were until just now; undefined without a plan. */
  seats?: PricedSeat[];
  pricing?: Pricing;
  wrong: ContactField[];
  /** Number of submits that found something wrong. */
  attempt: number;
  problem?: Problem;
  change(change: Partial<ContactForm>): void;
  choose(choices: Partial<OrderChoices>): void;
  /** Checks one field that the buyer has left. */
  check(field: ContactField): void;
  submit(): Promise<void>;
}

/** Loads the buyer's hold and turns it, with the form, into an order. */
export function useCheckout(
  facts: ShowFacts,
  performance: ShowPage['performances'][number],
): CheckoutState {
  const client = useMemo(() => new TicketingClient(), []);
  const { plan, failed: planFailed } = usePlan(client, performance.plan);
  const held = useHeldSeats(client, performance.id, plan);
  const { form, change: changeForm } = usePrefilledForm();
  const [choices, setChoices] = useState(NO_CHOICES);
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<ContactField[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Problem>();
  const { hold, lost, error } = held;

  useEffect(
    () => setChoices(readChoices(sessionStorage, performance.id)),
    [performance.id],
  );
  const indexes = hold?.seats ?? lost;
  const seats =
    plan && indexes.map(seat => ({ seat, category: plan.categoryOf(seat) }));
  // Only of seats that are held: others were chosen before.
  const discounts = Object.fromEntries(
    Object.entries(choices.discounts).filter(([seat]) =>
      indexes.includes(Number(seat)),
    ),
  );
  const chosen = { ...choices, discounts };
  const pricing =
    seats &&
    priceSeats(facts, { performance: performance.id, seats, discounts });

  const order = {
    hold: hold?.id ?? '',
    choices: chosen,
    agreed: {
      startsAt: performance.startsAt,
      cancellation: facts.cancellation,
    },
  };
  const submit = async () => {
    if (!hold || sending) return;
    const checked = checkForm(form, order);
    setWrong('wrong' in checked ? checked.wrong : []);
    setRefusal(undefined);
    if ('wrong' in checked || pricing?.type !== 'priced') {
      setAttempt(before => before + 1);
      return;
    }
    setSending(true);
    try {
      const key = orderKey(sessionStorage, checked.request);
      const placed = await client.createOrder(checked.request, key);
      if (placed.amount !== pricing.total) {
        // Prices were changed, or the order is an earlier one of the same seats: its page says what it is.
        browser.go(`/orders/${placed.id}`);
        return;
      }
      browser.go(placed.checkoutUrl ?? `/orders/${placed.id}`);
    } catch (caught) {
      const refused = problemOf(caught);
      const conflict = conflictOf(caught);
      const lapsed = conflict?.reason === 'hold-expired';
      // Where nothing is held any more, taking it again is offered instead.
      if (!lapsed) setRefusal(refused);
      setSending(false);
      // Nobody has agreed to what the page says next.
      if (refused.outdated) changeForm({ cancellationTerms: false });
      if (!conflict) return;
      const found = await held.load(lapsed ? 'lapsed' : undefined);
      if (lapsed && found) setRefusal(refused);
    }
  };
  return {
    client,
    held,
    plan,
    planFailed,
    sending,
    form,
    choices: chosen,
    seats,
    pricing,
    wrong,
    attempt,
    problem: refusal ?? (error === undefined ? undefined : problemOf(error)),
    change(changed) {
      changeForm(changed);
      setWrong(before => before.filter(field => !(field in changed)));
    },
    choose(changed) {
      const next = { ...choices, ...changed };
      setChoices(next);
      keepChoices(sessionStorage, performance.id, next);
    },
    check(field) {
      const checked = checkForm(form, order);
      const bad = 'wrong' in checked && checked.wrong.includes(field);
      if (bad && form[field])
        setWrong(before => [...new Set([...before, field])]);
    },
    submit,
  };
}
