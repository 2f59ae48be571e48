import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { Router } from 'express';
import { SeatFeed, Watching } from '../live/SeatFeed';
import { Catalogue } from '../sales/Catalogue';

/** Proxies and clients take a silent line for a dead one; a comment shows that it lives. */
const HEARTBEAT_MS = 15_000;
/** A watcher that does not read is let go, in bytes. */
const MOST_UNREAD = 1_000_000;

/** What a watcher knows; without an epoch when it does not say so rightly. */
function positionOf(known: string): { epoch: string; version: number } {
  const [, epoch, digits] = /^([^:]*):(\d+)$/.exec(known) ?? [];
  const version = Number(digits);
  return Number.isSafeInteger(version)
    ? { epoch, version }
    : { epoch: '', version: 0 };
}

/**
 * Live seats as server-sent events: `seats` with a SeatDelta and the id
 * `<epoch>:<version>`, or `reset` when a snapshot has to be taken. The watcher says
 * by `Last-Event-ID` (or `?after=`) what it knows.
 */
export function addStreamRoutes(
  router: Router,
  options: { feed: SeatFeed; catalogue: Catalogue },
): { closeAll(): void } {
  const { feed, catalogue } = options;
  const closers = new Set<() => void>();

  router.get(
    ticketingRoutes.seatStream(':performance'),
    async (request, response) => {
      const { facts, performance } = await catalogue.performance(
        request.params.performance,
      );
      // Who has left already says so no second time, and would be told of seats for ever.
      if (response.closed) return;
      const known =
        request.get('last-event-id') ?? String(request.query.after ?? '');
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write(': live\n\n');
      const write = (text: string) => {
        // A slow reader still has the rest of it, and gets no more.
        if (response.writableEnded) return;
        response.write(text);
        if (response.writableLength > MOST_UNREAD) response.destroy();
      };
      const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS);
      const close = () => response.end();
      closers.add(close);
      const ended = new Promise<void>(resolve =>
        response.once('close', () => resolve()),
      );
      let watching: Watching | undefined;
      try {
        watching = await feed.watch(
          { show: facts.id, performance: performance.id },
          {
            ...positionOf(known),
            sink: {
              changed: delta =>
                write(
                  `event: seats\nid: ${delta.epoch}:${delta.version}\n` +
                    `data: ${JSON.stringify(delta)}\n\n`,
                ),
              reset: () => write('event: reset\ndata: {}\n\n'),
            },
          },
        );
        await ended;
      } finally {
        watching?.end();
        clearInterval(heartbeat);
        closers.delete(close);
      }
    },
  );
  return { closeAll: () => closers.forEach(close => close()) };
}
