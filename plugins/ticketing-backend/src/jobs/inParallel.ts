/**
 * Does something to each, several at a time, in their order.
 *
 * @param options.onError - one that fails does not keep the others from their turn
 * @param options.signal - when it is aborted, no other is begun
 */
export async function inParallel<T>(
  all: readonly T[],
  options: {
    atOnce: number;
    signal?: AbortSignal;
    onError(error: unknown): void;
  },
  action: (one: T) => Promise<void>,
): Promise<void> {
  const { atOnce, signal, onError } = options;
  let next = 0;
  const walk = async () => {
    while (next < all.length && !signal?.aborted) {
      const one = all[next];
      next += 1;
      await action(one).catch(onError);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
}
