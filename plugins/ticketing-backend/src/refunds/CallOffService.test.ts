import { CallOffService } from './CallOffService';

type Options = ConstructorParameters<typeof CallOffService>[0];

/** A performance was called off, of which one order awaits a deposit. */
function calledOff(options: { isEnded: boolean }) {
  const close = jest.fn<Promise<void>, [unknown]>(() => new Promise(() => {}));
  const service = new CallOffService({
    callOffs: {
      any: async () => true,
      unpaid: async () => [{ order: 'order-1', awaiting: 'payment-1' }],
      cancelSome: async () => 0,
    },
    settlements: { end: async () => options.isEnded },
    settler: { relaySoon: () => undefined },
    company: { close },
    clock: () => 0,
  } as unknown as Options);
  return { service, close };
}

describe('CallOffService', () => {
  it('closes the account of an order that it ended, and waits for no answer', async () => {
    const { service, close } = calledOff({ isEnded: true });
    await service.run();
    expect(close).toHaveBeenCalledWith(
      expect.objectContaining({ paymentKey: 'payment-1' }),
    );
  });

  it('leaves the payment of an order alone that was paid meanwhile', async () => {
    const { service, close } = calledOff({ isEnded: false });
    await service.run();
    expect(close).not.toHaveBeenCalled();
  });
});
