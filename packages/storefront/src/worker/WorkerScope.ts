/** An event that a worker may take its time over. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What the script of a service worker finds around it, as far as ours uses it. */
export interface WorkerScope {
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: WorkerEvent) => void,
  ): void;
  addEventListener(
    type: 'message',
    listener: (event: WorkerEvent & { data: unknown }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (
      event: WorkerEvent & {
        request: Request;
        respondWith(answer: Promise<Response>): void;
      },
    ) => void,
  ): void;
}
