import { CallRecord } from '../history/CallRecord';
import {
  checkOrders,
  checkOwners,
  checkSeats,
  checkSurvival,
} from './checkBooks';
import { checkAnswers, checkHolds, checkSales } from './checkHistory';
import { checkMoney } from './checkMoney';
import { Finding } from './Finding';
import { Amnesia } from './holdClaims';
import { toldOrders } from './orderClaims';
import { World } from './World';

/**
 * Compares what buyers were told with what the books say in the end.
 *
 * Nobody's clock but that of the buyers is believed, and every doubt is decided in
 * favour of the box office: what is found is broken.
 *
 * @param run.calls - in the order of their answers
 * @param run.amnesias - when the seat store was killed or emptied
 * @returns nothing when every promise was kept
 */
export function check(run: {
  calls: readonly CallRecord[];
  amnesias: readonly Amnesia[];
  world: World;
}): Finding[] {
  const { calls, amnesias, world } = run;
  const told = [...toldOrders(calls).values()];
  return [
    ...checkSales(told),
    ...checkHolds(calls, amnesias),
    ...checkAnswers(calls),
    ...checkOwners(world),
    ...checkSurvival(told, world),
    ...checkOrders(world),
    ...checkMoney(world),
    ...checkSeats(world),
  ];
}
