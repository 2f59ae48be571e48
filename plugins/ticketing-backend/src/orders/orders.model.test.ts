import * as fc from 'fast-check';
import { aSetup, provideBoxOffices, ScriptedCompany } from '../__testUtils__';
import { orderCommands } from './__testUtils__/orderCommands';
import { OrdersModel } from './__testUtils__/OrdersModel';
import { OrdersWorld } from './__testUtils__/OrdersWorld';

const SEATS_EACH = 4;
const RUNS = 20;
/** Runs that shrink a failure need seats, too. */
const SEATS = 4_000;
const LIMIT_MS = 12_000;

describe('orders', () => {
  const offices = provideBoxOffices();

  it('own seats and keep money as a simple model says, whatever happens in whichever order', async () => {
    let now = Date.now();
    let runs = 0;
    const company = new ScriptedCompany();
    const office = await offices.open({
      clock: () => now,
      company: () => company,
      setup: aSetup({ seats: SEATS }),
      timings: { jobMs: 20 },
    });
    const commands = fc.commands(orderCommands, { maxCommands: 25 });
    await fc.assert(
      fc.asyncProperty(commands, async script => {
        const firstSeat = runs * SEATS_EACH;
        runs += 1;
        const advance = (ms: number) => {
          now += ms;
        };
        const real = new OrdersWorld({ office, company, firstSeat, advance });
        await fc.asyncModelRun(
          () => ({ model: new OrdersModel(now), real }),
          script,
        );
      }),
      {
        numRuns: RUNS,
        interruptAfterTimeLimit: LIMIT_MS,
        markInterruptAsFailure: false,
      },
    );
    expect(runs).toBeGreaterThan(1);
  });
});
