import { mockServices } from '@backstage/backend-test-utils';
import { StoredHold } from '../seats/SeatStore';
import { SeatSettler } from './SeatSettler';

const REF = { show: 'hamlet', performance: 'evening' };

/** A seat store whose sweeps give these, one after the other, and then nothing. */
function settlerOf(sweeps: { freed: number; ordered: StoredHold[] }[]) {
  const settle = jest.fn(async () => undefined);
  const sweep = jest.fn(
    async () => sweeps.shift() ?? { freed: 0, ordered: [] },
  );
  const parts = {
    show: 'hamlet',
    seats: { due: async () => [REF], sweep, settle },
    orders: { livingHolds: async () => new Set(['living']) },
    catalogue: { find: async () => ({ facts: { performances: [] } }) },
    outbox: {},
    logger: mockServices.logger.mock(),
  };
  const options = parts as unknown as ConstructorParameters<
    typeof SeatSettler
  >[0];
  return { settler: new SeatSettler(options), settle, sweep };
}

const aHold = (id: string) => ({ id, order: `order-${id}` } as StoredHold);

describe('sweeping', () => {
  it('goes on until no hold is left that has lapsed', async () => {
    const some = { freed: 100, ordered: [] };
    const { settler, sweep } = settlerOf([some, some, { ...some, freed: 3 }]);
    await settler.sweep();
    expect(sweep).toHaveBeenCalledTimes(4);
  });

  it('frees ordered seats whose order never came into being, and no others', async () => {
    const ordered = [aHold('living'), aHold('lost')];
    const { settler, settle } = settlerOf([{ freed: 0, ordered }]);
    await settler.sweep();
    expect(settle.mock.calls).toEqual([
      [REF, { hold: 'lost', outcome: 'free', seats: [] }],
    ]);
  });
});
